using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Understanding;

/// <summary>"groep 7", "groep 5 t/m 8", "vanaf groep 5", "klas 2", "2 havo", "havo 4", "tweede klas", "niet groep 8 maar 7".</summary>
internal static class GradeRule
{
    private const int MostPo = 8, MostVo = 6;

    public static void Apply(Reading reading)
    {
        for (var n = 0; n < reading.Items.Count; n++)
        {
            if (reading.Items[n].Used) continue;
            if (reading.Is(n, Cue.Group)) Group(reading, n);
            else if (reading.Is(n, Cue.Combined)) Combined(reading, n);
            else if (reading.Items[n].GradeWord is { } word && After(reading, n, MostPo, word is Cue.Group ? Slot.Po : Slot.Vo)) continue;
            else if (OpensWithYear(reading, n)) YearBefore(reading, n);
            else if (reading.Is(n, Cue.Year)) Year(reading, n);
            else if (reading.Is(n, Cue.VoLevel)) Level(reading, n);
            else if (reading.Is(n, Cue.Years)) YearOfCourse(reading, n);
            else if (OneYear(reading, n) is var (slot, year)) JoinedBefore(reading, n, slot, year);
            else if (GradeWords.IsYearOfPupils(reading, n) && OrdinalsFrom(reading, n) is { High: <= MostVo } run) Find(reading, Slot.Vo, run, n, run.Last);
            else if (GradeWords.IsCombination(reading, n)) Find(reading, Slot.Po, new Run(reading.Items[n].Number() ?? 0, reading.Items[n + 2].Number() ?? 0, n + 2), n, n + 2);
        }
    }

    /// <summary>"groep 7", "de zevende groep", "7e groepers"; "de eerste groep" may be any group.</summary>
    private static void Group(Reading reading, int place)
    {
        if (After(reading, place, MostPo, Slot.Po) || OrdinalBefore(reading, place) is not { High: <= MostPo } ordinal) return;
        if (ordinal.Low > 2 || reading.Says(place, "groepers") || reading.Says(place, "groeper")) Find(reading, Slot.Po, ordinal, ordinal.First, place);
    }

    /// <summary>"klas is onrustig": a phrase that says more of a class.</summary>
    private static bool OpensWithYear(Reading reading, int place) =>
        reading.Items[place] is var item && item.Last > item.First && reading.Text.Span(item.Token.Start, item.Token.End) is "klas" or "klassen";

    /// <summary>"de tweede klas is onrustig": which, before a phrase that keeps its own meaning.</summary>
    private static void YearBefore(Reading reading, int place)
    {
        if (OrdinalBefore(reading, place) is { High: <= MostVo } ordinal) Find(reading, Slot.Vo, ordinal, ordinal.First, place - 1);
    }

    /// <summary>"jaar 1 t/m 3 vmbo", "vmbo jaar 3".</summary>
    private static void YearOfCourse(Reading reading, int place)
    {
        if (place > 0 && !reading.Is(place - 1, Cue.VoLevel) && !reading.Items[place - 1].IsSign(',') && !Rest.IsFiller(reading.Items[place - 1])) return;
        if (Numbers.RunAt(reading, place + 1, MostVo) is not { } run || CountsSomething(reading, run.Last + 1)) return;
        if (reading.Items.Exists(item => item.Is(Cue.VoLevel))) Find(reading, Slot.Vo, run, place, run.Last);
    }

    /// <summary>"eerste- en tweedeklassers": the second word says the year by itself.</summary>
    private static void JoinedBefore(Reading reading, int place, Slot slot, int year)
    {
        if (!reading.Is(place - 1, Cue.And) || OrdinalBefore(reading, place) is not { } others) return;
        Find(reading, slot, new Run(Math.Min(others.Low, year), Math.Max(others.High, year), place), others.First, place);
    }

    private static (Slot Slot, int Year)? OneYear(Reading reading, int place)
    {
        foreach (var meaning in reading.Items[place].Meanings)
            if (meaning.Sets is [{ Slot: Slot.Po or Slot.Vo } fact] && fact.Range.Low == fact.Range.High && fact.Range.Low is { } year) return (fact.Slot, year);
        return null;
    }

    /// <summary>"de tweede en derde": the ordinals from here on.</summary>
    private static Run? OrdinalsFrom(Reading reading, int place)
    {
        if (reading.At(place)?.Number(Cue.Ordinal) is not { } first) return null;
        var run = new Run(first, first, place);
        while ((reading.Is(run.Last + 1, Cue.And) || reading.Is(run.Last + 1, Cue.To)) && reading.At(run.Last + 2)?.Number(Cue.Ordinal) is { } next)
            run = new Run(Math.Min(run.Low, next), Math.Max(run.High, next), run.Last + 2);
        return run;
    }

    private static bool After(Reading reading, int place, int most, Slot slot)
    {
        var start = FirstOfRun(reading, place);
        if (Numbers.RunAt(reading, start, most) is not { } run || (reading.Items[place].GradeWord is not null && CountsSomething(reading, run.Last + 1))) return false;
        // "klas 7/8" is what many primary schools say.
        if (run.High > MostVo) slot = Slot.Po;
        // "de hele groep 7" says for whom as well.
        var first = reading.Items[place].Meanings.Any(meaning => meaning.Sets.Length > 0) ? start : place;
        Find(reading, slot, Open(reading, place, run, slot), first, run.Last);
        Corrected(reading, slot, run.Last, most);
        return true;
    }

    /// <summary>"alle groepen, van 1 tot en met 8": where the numbers may begin. "groepen van 8" says how large they are.</summary>
    private static int FirstOfRun(Reading reading, int place)
    {
        var start = reading.At(place + 1) is { } sign && (sign.IsSign('.') || sign.IsSign(':')) ? place + 2 : place + 1;
        var from = reading.At(start)?.IsSign(',') is true ? start + 1 : start;
        return reading.Says(from, "van") && reading.Is(from + 2, Cue.To) ? from + 1 : start;
    }

    private static void Combined(Reading reading, int place)
    {
        if (After(reading, place, MostPo, Slot.Po)) return;
        if (Numbers.RunBefore(reading, place - 1) is { Low: >= 1, High: <= MostPo } run) Find(reading, Slot.Po, run, run.First, place);
    }

    /// <summary>"vanaf groep 5" runs to the last, "tot en met groep 4" from the first.</summary>
    private static Run Open(Reading reading, int place, Run run, Slot slot)
    {
        if (reading.Is(place - 1, Cue.AtLeast) || reading.Is(run.Last + 1, Cue.AndMore)) return run with { High = slot is Slot.Po ? MostPo : MostVo };
        if (run.Low == run.High && reading.Is(run.Last + 1, Cue.AndLess)) return run with { Low = 1 };
        return run.Low == run.High && reading.Is(place - 1, Cue.To) && (place < 2 || reading.At(place - 2) is { Used: false }) ? run with { Low = 1 } : run;
    }

    private static void Year(Reading reading, int place)
    {
        if (After(reading, place, MostPo, Slot.Vo)) return;
        if (OrdinalBefore(reading, place) is { } ordinal && ordinal.Low <= MostVo) Find(reading, Slot.Vo, ordinal, ordinal.First, place);
    }

    /// <summary>"tweede klas", "2e klas", "eerste en tweede klas".</summary>
    private static Run? OrdinalBefore(Reading reading, int place)
    {
        var (low, high, first) = (0, 0, place);
        for (var n = place - 1; n >= 0; n--)
        {
            if (reading.Is(n, Cue.And) || reading.Is(n, Cue.To) || reading.At(n) is { } sign && (sign.IsSign('/') || sign.IsSign('-'))) continue;
            var digits = n > 0 && IsOrdinalEnding(reading, n) ? reading.At(n - 1)?.Number() : null;
            if ((reading.At(n)?.Number(Cue.Ordinal) ?? digits) is not { } number) break;
            first = digits is null ? n : n - 1;
            (low, high) = (low is 0 ? number : Math.Min(low, number), Math.Max(high, number));
            n = first;
        }

        return high is 0 ? null : new Run(low, high, place) { First = first };
    }

    /// <summary>The letters behind a number in "2e" and "1ste".</summary>
    public static bool IsOrdinalEnding(Reading reading, int place)
    {
        var token = reading.Items[place].Token;
        return token is { Kind: TokenKind.Word, Spaced: false } && reading.Text.Span(token.Start, token.End) is "e" or "de" or "ste";
    }

    private static void Level(Reading reading, int place)
    {
        if (!GradeWords.IsPeople(reading, reading.Items[place]) && Numbers.RunBefore(reading, place - 1) is { High: <= MostVo and >= 1 } before) Find(reading, Slot.Vo, before, before.First, place);
        else if (OrdinalBefore(reading, place) is { High: <= MostVo } ordinal) Find(reading, Slot.Vo, ordinal, ordinal.First, place);
        else if (OrdinalBefore(reading, BehindYear(reading, place)) is { High: <= MostVo } far) Find(reading, Slot.Vo, far, far.First, place);
        else if (Numbers.RunAt(reading, place + 1, MostVo) is { } after && !CountsSomething(reading, after.Last + 1)) Find(reading, Slot.Vo, after, place, after.Last);
    }

    /// <summary>"het tweede jaar van het vmbo", "de derde van de havo": the place behind the ordinal.</summary>
    private static int BehindYear(Reading reading, int place)
    {
        while (reading.Is(place - 1, Cue.Link) || reading.Is(place - 1, Cue.Years) || reading.Says(place - 1, "van de")) place--;
        return place;
    }

    private static bool CountsSomething(Reading reading, int place) =>
        reading.At(place) is { } item && (item.Is(Cue.Lessons) || item.Is(Cue.Weeks) || item.Is(Cue.Pupils) || item.Is(Cue.Euro) || item.Is(Cue.Years) || item.Is(Cue.Minutes));

    private static void Find(Reading reading, Slot slot, Run run, int first, int last)
    {
        var refused = Polarity.IsRefused(reading, first, last, lack: false);
        reading.Find(new Fact(slot, Range: new Bounds(run.Low, run.High)), first, last, refused);
    }

    /// <summary>"niet groep 8 maar 7": the number after "maar" is of the same kind.</summary>
    private static void Corrected(Reading reading, Slot slot, int last, int most)
    {
        if (!reading.Findings[^1].Refused) return;
        var at = reading.At(last + 1)?.IsSign(',') is true ? last + 2 : last + 1;
        if (!reading.Is(at, Cue.Contrast)) return;
        while (reading.Is(at, Cue.Contrast) || reading.Is(at, Cue.Filler)) at++;
        if (Numbers.RunAt(reading, at, most) is { } run) reading.Find(new Fact(slot, Range: new Bounds(run.Low, run.High)), at, run.Last);
    }
}
