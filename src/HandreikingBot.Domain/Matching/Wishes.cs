using System.Text.Json.Serialization;

namespace HandreikingBot.Domain.Matching;

/// <summary>What the school says about training for its staff: none, allowed, or wanted.</summary>
public enum TrainingWish
{
    [JsonStringEnumMemberName("geen")] None,
    [JsonStringEnumMemberName("mag")] Allowed,
    [JsonStringEnumMemberName("verplicht")] Required,
}

/// <summary>A short programme of a few meetings, or one that runs over several school years.</summary>
public enum DurationWish
{
    [JsonStringEnumMemberName("kort")] Short,
    [JsonStringEnumMemberName("meerjarig")] MultiYear,
}
