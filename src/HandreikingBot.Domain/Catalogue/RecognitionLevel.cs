using System.Text.Json.Serialization;

namespace HandreikingBot.Domain.Catalogue;

/// <summary>Erkenningsniveau, from low to high; each level includes what the lower ones ask (catalogue schema, table of levels).</summary>
public enum RecognitionLevel
{
    [JsonStringEnumMemberName("goed-beschreven")] WellDescribed = 1,
    [JsonStringEnumMemberName("goed-onderbouwd")] WellFounded,
    [JsonStringEnumMemberName("effectief-eerste")] EffectiveFirst,
    [JsonStringEnumMemberName("effectief-goed")] EffectiveGood,
    [JsonStringEnumMemberName("effectief-sterk")] EffectiveStrong,
}

/// <summary>Whether a committee recognised the intervention, refused it, or nothing was found (which is not a refusal).</summary>
public enum RecognitionStatus
{
    [JsonStringEnumMemberName("erkend")] Recognised,
    [JsonStringEnumMemberName("niet-erkend")] NotRecognised,
    [JsonStringEnumMemberName("onbekend")] Unknown,
}
