using System.Text.Json.Serialization;

namespace HandreikingBot.Domain.Guide;

/// <summary>
/// One thing that is asked at a time. The guide's five questions are asked in parts, in the guide's order: question 1 by
/// <see cref="School"/> up to <see cref="Group"/>, 2 by <see cref="Where"/>, 3 by <see cref="Evidence"/>, 4 by <see cref="Deliverer"/>,
/// 5 by <see cref="Training"/> up to <see cref="Cost"/>. The JSON names stand in card data and content files.
/// </summary>
public enum Step
{
    [JsonStringEnumMemberName("school")] School,
    [JsonStringEnumMemberName("groepen")] GradesPo,
    [JsonStringEnumMemberName("leerjaren")] GradesVo,
    [JsonStringEnumMemberName("doel")] Goal,
    [JsonStringEnumMemberName("thema")] Topic,
    [JsonStringEnumMemberName("voor-wie")] Tier,
    [JsonStringEnumMemberName("bijzondere-groep")] Group,
    [JsonStringEnumMemberName("waar")] Where,
    [JsonStringEnumMemberName("erkenning")] Evidence,
    [JsonStringEnumMemberName("uitvoerder")] Deliverer,
    [JsonStringEnumMemberName("training")] Training,
    [JsonStringEnumMemberName("tijd")] Time,
    [JsonStringEnumMemberName("kosten")] Cost,
}
