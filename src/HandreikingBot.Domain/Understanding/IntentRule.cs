namespace HandreikingBot.Domain.Understanding;

/// <summary>What the message wants, and yes or no when it begins with that.</summary>
internal static class IntentRule
{
    /// <summary>When a message names several: the one that must not be overheard first.</summary>
    private static readonly Intent[] Order =
    [
        Intent.Erase, Intent.Remind, Intent.Compare, Intent.Advice, Intent.Explain, Intent.Restart, Intent.Stop, Intent.Back, Intent.Results, Intent.Choose, Intent.Plan,
        Intent.Help, Intent.Skip, Intent.Start,
    ];

    public static void Apply(Reading reading)
    {
        YesOrNo(reading);
        if (AsksWhichOfTwo(reading)) reading.Intent = Intent.Compare;
        for (var n = 0; n < reading.Items.Count; n++)
        {
            if (reading.Items[n].Muted) continue;
            foreach (var meaning in reading.Items[n].Meanings)
                if (meaning.Entry.Intent is { } intent && Counts(reading, n, meaning.Entry)) Take(reading, n, intent, meaning.Entry);
        }
    }

    /// <summary>"kiva of taakspel?".</summary>
    private static bool AsksWhichOfTwo(Reading reading)
    {
        if (reading.Intent is not null || reading.Items.Count < 4 || !reading.Items[^1].IsSign('?')) return false;
        for (var n = 1; n < reading.Items.Count - 1; n++)
            if (reading.Says(n, "of") && NamesOne(reading, n - 1) && NamesOne(reading, n + 1)) return true;
        return false;
    }

    private static bool NamesOne(Reading reading, int place) => Array.Exists(reading.Items[place].Meanings, meaning => meaning.Entry.Intervention is not null);

    private static bool Counts(Reading reading, int place, WordEntry entry) =>
        (!entry.Alone || Rest.SaysNothing(reading.Items, place) || (reading.Findings.Count is 0 && Rest.IsCommandApart(reading.Items, place))) && (entry.Cue is not Cue.Choosing || NamesSomething(reading)) && !AsksForProgrammes(reading, place, entry) && !IsWish(reading, place, entry);

    /// <summary>"een aanpak tegen pesten invoeren in groep 3": what is to be brought in is still sought; "de invoering" by itself and "kiva invoeren" is the plan.</summary>
    private static bool IsWish(Reading reading, int place, WordEntry entry) =>
        entry.Intent is Intent.Plan && reading.Items[place] is var item && item.First == item.Last && reading.Findings.Count > 0 && !NamesSomething(reading);

    /// <summary>"wat werkt tegen pesten?" asks for programmes, "wat werkt?" for a piece of the guide.</summary>
    private static bool AsksForProgrammes(Reading reading, int place, WordEntry entry) =>
        entry is { Intent: Intent.Explain, Piece: not null } && reading.Is(place + 1, Cue.NoTerm) && reading.Findings.Any(finding => finding.First > place);

    /// <summary>"het wordt kiva" and "doe maar 2" choose, "het wordt steeds erger" does not.</summary>
    private static bool NamesSomething(Reading reading) =>
        reading.Choice.Count > 0 || reading.Items.Any(item => item.Meanings.Any(meaning => meaning.Entry.Intervention is not null));

    private static void Take(Reading reading, int place, Intent intent, WordEntry entry)
    {
        if (intent is not Intent.Erase && reading.Items[place] is { Used: false } && Polarity.IsRefused(reading, place, place, lack: false) && intent is not Intent.Skip) return;
        if (reading.Intent is { } known && Array.IndexOf(Order, known) <= Array.IndexOf(Order, intent)) return;
        reading.Intent = intent;
        reading.About = entry.Piece ?? (intent is Intent.Explain ? reading.About : null);
        reading.Other.Add(reading.EvidenceOf(place, place, "intent", IntentNames.Of(intent)));
    }

    private static void YesOrNo(Reading reading)
    {
        var first = 0;
        while (reading.At(first) is { } item && Rest.IsFiller(item) && item.Meanings.All(meaning => meaning.Entry.YesNo is null)) first++;
        if (reading.At(first) is not { Muted: false } opening || (reading.Corrects = PutsRight(reading, first))) return;
        foreach (var meaning in opening.Meanings)
        {
            if (meaning.Entry.YesNo is not { } yes || (meaning.Entry.Alone && !StandsApart(reading, first))) continue;
            reading.YesNo = yes;
            reading.Other.Add(reading.EvidenceOf(first, first, "yesNo", yes ? "true" : "false"));
        }
    }

    /// <summary>"nee toch 900 euro", "o nee, het budget is 1200", "nee wacht, groep 6": a slip is put right, no question answered.</summary>
    private static bool PutsRight(Reading reading, int place)
    {
        if (!reading.Findings.Exists(finding => !finding.Refused)) return false;
        if (reading.Says(place, "nee toch")) return true;
        return reading.Says(place, "nee") && (IsWait(reading, place + 1) || reading.Says(place - 1, "o") || reading.Says(place - 1, "oh") || reading.Says(place - 1, "ow"));
    }

    private static bool IsWait(Reading reading, int place) => reading.At(place) is { } item && reading.Text.Span(item.Token.Start, item.Token.End) is "wacht";

    /// <summary>"prima" and "goed" are an answer only when a stop follows: "prima, groep 7" but not "goed programma".</summary>
    private static bool StandsApart(Reading reading, int place)
    {
        var next = place + 1;
        while (reading.Is(next, Cue.Filler) && !reading.Is(next, Cue.Link)) next++;
        if (reading.At(next) is not { } after || (after.Token.Kind is TokenKind.Sign && !after.IsSign('?'))) return true;
        return after.Meanings.Any(meaning => meaning.Entry.YesNo is true && (!meaning.Entry.Alone || StandsApart(reading, next)));
    }
}
