using HandreikingBot.Content;
using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Presenting;

/// <summary>A recognition in words: which level, whose verdict, since when. What of these is not known is said to be so (DESIGN section 5).</summary>
internal sealed class Verdicts(Phrases phrases)
{
    private Wording Words => phrases.Words;

    /// <summary>In full: "Effectief, sterke aanwijzingen (Deelcommissie Jeugdzorg en psychosociale/pedagogische preventie, 13 februari 2020)".</summary>
    public string InFull(Recognition verdict) => Said(
        verdict,
        verdict.Committee ?? Words.Text(WordKeys.ResultsCommitteeUnknown),
        verdict.Since is { } since ? Phrases.Month(since) : Words.Text(WordKeys.ResultsDateUnknown));

    /// <summary>For a phone: "Effectief, sterke aanwijzingen (Deelcommissie Jeugdzorg, februari 2020)"; an unknown committee is left to <see cref="InFull"/>.</summary>
    public string InShort(Recognition verdict) => Said(
        verdict,
        verdict.Committee is { } committee ? phrases.Labels.Short("committees", committee) : null,
        verdict.Since is { } since ? Phrases.Month(string.Join('-', since.Split('-').Take(2))) : Words.Text(WordKeys.ResultsDateUnknown));

    /// <summary>The level alone: "Effectief, sterke aanwijzingen", "Niet erkend", "Erkenning niet bekend".</summary>
    public string Level(Recognition verdict) => Phrases.Capital((verdict.Level, verdict.Status) switch
    {
        ({ } level, _) => phrases.Level(level),
        (_, RecognitionStatus.Unknown) => phrases.Labels.Short("recognition", "onbekend"),
        _ => phrases.Labels.Short("recognition", "niet-erkend"),
    });

    private string Said(Recognition verdict, string? committee, string since)
    {
        var level = Level(verdict);
        if (verdict is { Status: RecognitionStatus.Unknown, Level: null }) return level;
        return committee is null
            ? Words.Text(WordKeys.ResultsLevelSince, ("level", level), ("since", since))
            : Words.Text(WordKeys.ResultsLevel, ("level", level), ("committee", committee), ("since", since));
    }
}
