namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// Ages by those whose age it is: "jongeren van 14 tot 17", "meiden van 13 en 14", "kinderen 8-12", "leeftijd 9-12", "ze zijn 13 of 14", "tussen de 9 en 12". The numbers have no unit
/// of their own; where groups could be meant ("leerlingen van 7") they are too high for groups.
/// </summary>
internal static class BareAges
{
    private const int HighestGroup = 8, YoungestInSpread = 4, YoungestAlone = 11;

    public static Run? At(Reading reading, int place)
    {
        if (reading.At(place) is not { Used: false, Muted: false }) return null;
        if (Numbers.RunAt(reading, place, AgeRule.Oldest) is not { } read || read.Low < AgeRule.Youngest || HasUnit(reading, read.Last + 1)) return null;
        var run = read with { First = place };
        return BehindAge(reading, place) || IsSpread(reading, run) || IsAlone(reading, run) || (run.High > HighestGroup && IsTheirs(reading, place, run)) ? run : null;
    }

    /// <summary>A word for pupils by itself, or at the end of a phrase that says more of them ("bange kinderen", "meiden").</summary>
    public static bool IsPupils(Reading reading, int place)
    {
        if (reading.At(place) is not { } item) return false;
        if (item.Is(Cue.Pupils) || IsPupilWord(reading, reading.Tokens[item.Last])) return true;
        // "kinderen van 8 tot 12 met gescheiden ouders": the phrase goes around what follows its first word.
        return reading.At(place + 1) is { } next && next.First < item.Last && IsPupilWord(reading, item.Token);
    }

    private static bool IsPupilWord(Reading reading, Token word) => IsPupilWord(reading.Text, word);

    /// <summary>A word for pupils, whatever else it says of them ("nieuwkomers").</summary>
    public static bool IsPupilWord(NormalText text, Token word) =>
        text.Span(word.Start, word.End) is "kinderen" or "leerlingen" or "jongeren" or "meiden" or "meisjes" or "jongens" or "studenten" or "lln" or "kids" or "nieuwkomers" or "vluchtelingen" or "pleegkinderen" or "pubers" or "tieners" or "scholieren";

    private static bool IsTheirs(Reading reading, int place, Run run)
    {
        if (IsPupils(reading, place - 2) && (reading.Is(place - 1, Cue.Link) || reading.Is(place - 1, Cue.From) || (run.Low == run.High && IsBound(reading, place - 1)))) return true;
        if (IsPupils(reading, place - 1)) return run.High > run.Low && IsRange(reading, run);
        if (reading.Says(place - 1, "zijn")) return reading.Says(place - 2, "ze") || reading.Says(place - 2, "zij") || IsPupils(reading, place - 2);
        return IsBetween(reading, place, run) && (reading.At(run.Last + 1) is not { } next || next.Token.Kind is TokenKind.Sign);
    }

    /// <summary>"jongeren vanaf 16", "leerlingen boven de 14"; "leerlingen, max 12" counts them.</summary>
    private static bool IsBound(Reading reading, int place) =>
        reading.Says(place, "vanaf") || reading.Says(place, "boven") || reading.Says(place, "boven de") || reading.Says(place, "ouder dan") || reading.Says(place, "onder de") || reading.Says(place, "jonger dan") || reading.Says(place, "tot");

    /// <summary>"kinderen van 6 tot 8", "kinderen tussen de 6 en 8": nobody says that of groups.</summary>
    private static bool IsSpread(Reading reading, Run run)
    {
        if (run.Low == run.High || run.Low < YoungestInSpread) return false;
        if (IsBetween(reading, run.First, run)) return IsPupils(reading, reading.Says(run.First - 1, "de") ? run.First - 3 : run.First - 2);
        return reading.Says(run.First - 1, "van") && reading.At(run.First - 2) is { } who && reading.Text.Span(who.Token.Start, who.Token.End) is "kinderen" && IsPupils(reading, run.First - 2) && IsRange(reading, run);
    }

    /// <summary>"13 tot 17", "havo, 12-15": such numbers count no options, groups or years of school.</summary>
    public static bool IsOnlySpread(Reading reading)
    {
        for (var n = 0; n < reading.Items.Count; n++)
            if (Numbers.RunAt(reading, n, AgeRule.Oldest) is { } run) return IsAlone(reading, run with { First = n });
        return false;
    }

    private static bool IsAlone(Reading reading, Run run)
    {
        if (run.Low < YoungestAlone || run.High <= run.Low || !IsRange(reading, run)) return false;
        for (var n = 0; n < reading.Items.Count; n++)
            if ((n < run.First || n > run.Last) && !Rest.IsFiller(reading.Items[n]) && !reading.Items[n].IsSign(',') && !IsSchool(reading.Items[n])) return false;
        return true;
    }

    private static bool IsSchool(Item item) => item.Meanings.Any(meaning => meaning.Sets is [{ Slot: Slot.Education }]);

    private static bool IsBetween(Reading reading, int place, Run run) =>
        run.High > run.Low && (reading.Says(place - 1, "tussen") || (reading.Says(place - 1, "de") && reading.Says(place - 2, "tussen")));

    private static bool IsRange(Reading reading, Run run) => reading.At(run.First + 1) is { } sign && (sign.Is(Cue.To) || sign.IsSign('-') || sign.IsSign('/'));

    /// <summary>"leeftijd 9-12", "leeftijd: 10 tot 12", "in de leeftijd van 9 t/m 12".</summary>
    private static bool BehindAge(Reading reading, int place)
    {
        for (var n = place - 1; n >= 0 && n >= place - 3; n--)
        {
            if (reading.Is(n, Cue.Age)) return true;
            if (!reading.Items[n].IsSign(':') && !Rest.IsFiller(reading.Items[n]) && !reading.Says(n, "tussen")) return false;
        }

        return false;
    }

    private static bool HasUnit(Reading reading, int place) =>
        reading.At(place) is { } item && (item.Is(Cue.Years) || item.Is(Cue.YearsOld) || item.Is(Cue.Lessons) || item.Is(Cue.Minutes) || item.Is(Cue.Weeks) || item.Is(Cue.Hours) || item.Is(Cue.Pupils) || item.Is(Cue.Euro) || item.Is(Cue.Months) || item.Is(Cue.Days) || item.Is(Cue.Year) || item.Is(Cue.Group) || item.Is(Cue.Month) || item.IsSign('%'));
}
