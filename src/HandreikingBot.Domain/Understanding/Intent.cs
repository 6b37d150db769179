using System.Text.Json.Serialization;

namespace HandreikingBot.Domain.Understanding;

/// <summary>What a message wants, by the names of the <c>understand</c> contract (DESIGN section 7).</summary>
public enum Intent
{
    [JsonStringEnumMemberName("antwoord")] Answer,
    [JsonStringEnumMemberName("start")] Start,
    [JsonStringEnumMemberName("hulp")] Help,
    [JsonStringEnumMemberName("terug")] Back,
    [JsonStringEnumMemberName("overslaan")] Skip,
    [JsonStringEnumMemberName("opnieuw")] Restart,
    [JsonStringEnumMemberName("stop")] Stop,
    [JsonStringEnumMemberName("uitleg")] Explain,
    [JsonStringEnumMemberName("advies")] Advice,
    [JsonStringEnumMemberName("vergelijk")] Compare,
    [JsonStringEnumMemberName("resultaten")] Results,
    [JsonStringEnumMemberName("keuze")] Choose,
    [JsonStringEnumMemberName("plan")] Plan,
    [JsonStringEnumMemberName("herinner")] Remind,
    [JsonStringEnumMemberName("wis")] Erase,
}
