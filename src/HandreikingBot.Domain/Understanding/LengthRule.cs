using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Understanding;

/// <summary>"max 5 lessen", "8 tot 10 lessen van 45 minuten", "zes weken", "een half uur per les", "60 leerlingen": of a range the most. A least ("minstens 8") is no limit and fills nothing.</summary>
internal static class LengthRule
{
    private const int WeeksPerYear = 52, MonthsPerYear = 12, MostLessons = 40, ShortestKind = 9, FarthestLessons = 12;

    public static void Apply(Reading reading)
    {
        for (var n = 1; n < reading.Items.Count; n++)
        {
            if (reading.Items[n].Used || UnitOf(reading.Items[n]) is not { } unit)
            {
                if (Numbers.RunBefore(reading, n - 1) is { High: > 1 } lessons && !reading.Items[n].Used && IsKindOfLessons(reading, n)) Find(reading, Cue.Lessons, lessons, n - 1);
                continue;
            }

            // "5 korte lessen": one word between.
            var at = unit is Cue.Lessons && reading.At(n - 1) is { Unknown: true } ? n - 2 : n - 1;
            if (Numbers.RunBefore(reading, at) is { High: > 0 } run) Find(reading, unit, run, n);
            else if (unit is Cue.Hours && reading.Is(n - 1, Cue.Half)) reading.Find(new Fact(Slot.Minutes, Number: 30), n - 1, n);
            else if (OneOrMore(reading, n) is { } count)
            {
                Find(reading, unit, new Run(1, count, n - 1), n);
                // "een keer of vijf, drie kwartier per les": it counts nothing else.
                reading.Items[n + 2].Used = true;
            }
            else if (IsOne(reading, n)) Find(reading, unit, new Run(1, 1, n - 1), n);
            else if (unit is Cue.Years && reading.Is(n - 1, Cue.Half) && IsHowLong(reading, n)) reading.Find(new Fact(Slot.Weeks, Number: WeeksPerYear / 2), n - 1, n);
            else if (PartOf(reading, unit, n) is { } fact) reading.Find(fact, n - 1, n);
        }

        AtMostBehind(reading);
    }

    /// <summary>"lessen over gevoelens, hooguit acht": a limit without a unit, behind the lessons that it counts.</summary>
    private static void AtMostBehind(Reading reading)
    {
        for (var n = reading.Items.Count - 1; n > 1; n--)
        {
            if (!reading.Is(n - 1, Cue.AtMost) || reading.Items[n] is not { Used: false } || reading.Items[n].Number() is not (> 1 and <= MostLessons and var count)) continue;
            if (reading.At(n + 1) is { } next && next.Token.Kind is not TokenKind.Sign && !next.Is(Cue.And)) continue;
            var lessons = n - 2;
            while (lessons >= 0 && lessons > n - FarthestLessons && !reading.Items[lessons].EndsSentence && UnitOf(reading.Items[lessons]) is not Cue.Lessons) lessons--;
            // "twee keer geprobeerd, max 8": of times it is not known what they count.
            if (reading.At(lessons) is not { Used: false } unit || UnitOf(unit) is not Cue.Lessons || reading.Text.Span(unit.Token.Start, unit.Token.End) is "keer" or "x" or "maal") continue;
            reading.Find(new Fact(Slot.Lessons, Number: count), n, n);
            return;
        }
    }

    /// <summary>"hooguit een maand", "een uur per week", "een half uur": there "een" counts.</summary>
    private static bool IsOne(Reading reading, int unit) => IsArticle(reading, unit - 1)
        && (reading.Is(unit - 2, Cue.AtMost) || reading.Is(unit + 1, Cue.PerLesson) || reading.Is(unit - 2, Cue.PerLesson) || (reading.Is(unit, Cue.Hours) && reading.Is(reading.Says(unit - 2, "van") ? unit - 3 : unit - 2, Cue.Lessons)) || reading.Items[unit].Number(Cue.Minutes) is not null || IsQuarter(reading, unit));

    /// <summary>"een kwartaal" is how long, unless it is when: "over een kwartaal", "een kwartaal geleden".</summary>
    private static bool IsQuarter(Reading reading, int unit) =>
        reading.Items[unit].Number(Cue.Weeks) is not null && !reading.Says(unit + 1, "geleden") && !reading.Says(unit - 2, "al") && !reading.Says(unit - 2, "afgelopen");

    /// <summary>"max een half jaar", "mag een half jaar duren": no moment ("over een half jaar") and no history ("al een half jaar").</summary>
    private static bool IsHowLong(Reading reading, int unit)
    {
        var before = IsArticle(reading, unit - 2) ? unit - 3 : unit - 2;
        if (reading.Is(before, Cue.AtMost)) return true;
        return !reading.Is(before, Cue.From) && !reading.Says(before, "al") && (reading.Says(unit + 1, "duren") || reading.Says(unit + 1, "lopen") || (reading.Says(unit + 1, "lang") && before < 0) || (before < 0 && reading.At(unit + 1) is null));
    }

    /// <summary>"een week of zes", "een les of twaalf": the number behind it.</summary>
    private static int? OneOrMore(Reading reading, int unit) =>
        IsArticle(reading, unit - 1) && reading.Is(unit + 1, Cue.And) && reading.At(unit + 2)?.Number() is > 1 and var count && UnitOf(reading.At(unit + 3)) is null ? count : null;

    private static bool IsArticle(Reading reading, int place) => reading.At(place) is { Used: false } item && reading.Text.Span(item.Token.Start, item.Token.End) is "een" or "n";

    /// <summary>"anderhalf uur", "2,5 uur", "anderhalve maand".</summary>
    private static Fact? PartOf(Reading reading, Cue unit, int place)
    {
        if (reading.At(place - 1) is not { Used: false, Quantity: > 0 and < 100 and var count } item || item.Number() is not null || Numbers.IsLeast(reading, place - 2)) return null;
        return unit switch
        {
            Cue.Hours => new Fact(Slot.Minutes, Number: decimal.Round(count * 60)),
            Cue.Months => new Fact(Slot.Weeks, Number: decimal.Round(count * WeeksPerYear / MonthsPerYear)),
            _ => null,
        };
    }

    private static bool IsOften(Reading reading, int place) =>
        reading.At(place) is { } item && item.Is(Cue.PerLesson) && reading.Text.Span(reading.Tokens[item.Last].Start, reading.Tokens[item.Last].End) is "week" or "weken" or "dag" or "maand" or "wekelijks" or "dagelijks" or "maandelijks";

    /// <summary>"al drie keer geschorst", "twee keer gepest": what happened, no lessons; "in acht keer klaar" is to come.</summary>
    private static bool IsHistory(Reading reading, int first, int last)
    {
        if (!reading.Says(last, "keer") && !reading.Says(last, "x") && !reading.Says(last, "maal") && !reading.Says(last, "keren")) return false;
        if (reading.Is(first - 1, Cue.AtMost) || reading.Says(first - 1, "in")) return false;
        return reading.Says(first - 1, "al") || reading.At(last + 1) is { } next && (next.Unknown || next.Meanings.Any(meaning => meaning.Sets.Any(fact => fact.Slot is Slot.Topics)));
    }

    /// <summary>"komt al drie weken niet meer", "de afgelopen 2 maanden": how long it has gone on.</summary>
    private static bool IsPast(Reading reading, int place) =>
        reading.At(place) is { } item && reading.Tokens[item.Last] is var word && reading.Text.Span(word.Start, word.End) is "al" or "afgelopen" or "laatste" or "sinds";

    /// <summary>"1 op de 5 leerlingen", "9 van de 10 kinderen": a part of them, not how many.</summary>
    private static bool IsShare(Reading reading, int first)
    {
        var before = reading.Says(first - 1, "de") ? first - 2 : first - 1;
        return (reading.Says(before, "op") || reading.Says(before, "van") || reading.Says(before, "van de")) && reading.At(before - 1)?.Number() is not null;
    }

    /// <summary>"8 van 50 minuten": so many lessons of that length.</summary>
    private static void TimesBefore(Reading reading, Cue unit, int first)
    {
        if (unit is not (Cue.Minutes or Cue.Hours) || !reading.Says(first - 1, "van")) return;
        if (reading.At(first - 2) is { Used: false } item && item.Number() is >= 2 and <= MostLessons and var count && !reading.Is(first - 3, Cue.GroupOf) && !reading.Is(first - 3, Cue.PerLesson))
            reading.Find(new Fact(Slot.Lessons, Number: count), first - 2, first - 2);
    }

    /// <summary>"6 gymlessen", "8 faalangstlessen": what they are about is for the vocabulary.</summary>
    private static bool IsKindOfLessons(Reading reading, int place)
    {
        var token = reading.Tokens[reading.Items[place].Last];
        var word = reading.Text.Span(token.Start, token.End);
        return token.Length >= ShortestKind && (word.EndsWith("lessen") || word.EndsWith("bijeenkomsten") || word.EndsWith("sessies") || word is "mentoruren");
    }

    private static Cue? UnitOf(Item? item)
    {
        if (item is null) return null;
        foreach (var meaning in item.Meanings)
            if (meaning.Entry.Cue is Cue.Lessons or Cue.Minutes or Cue.Hours or Cue.Weeks or Cue.Months or Cue.Years or Cue.Pupils) return meaning.Entry.Cue;
        return null;
    }

    private static void Find(Reading reading, Cue unit, Run run, int last)
    {
        if (Numbers.IsLeast(reading, run.First - 1) || (reading.Is(run.First - 1, Cue.From) && !(unit is Cue.Weeks or Cue.Months && reading.Says(run.First - 1, "binnen")))) return;
        if (unit is Cue.Weeks or Cue.Months or Cue.Years && IsPast(reading, run.First - 1)) return;
        var often = IsOften(reading, last + 1) || IsOften(reading, run.First - 1) || (unit is Cue.Lessons && IsHistory(reading, run.First, last));
        TimesBefore(reading, unit, run.First);
        var factor = reading.Items[last].Number(unit) ?? 1;
        var half = unit is Cue.Hours && reading.Is(run.First - 1, Cue.Half);
        Fact? fact = unit switch
        {
            // "2 lessen per week" says how often, not how many.
            Cue.Lessons when !often && (run.High > 1 || !reading.Is(last + 1, Cue.PerLesson)) => new Fact(Slot.Lessons, Number: run.High),
            Cue.Minutes => new Fact(Slot.Minutes, Number: run.High * factor),
            Cue.Hours when !half => new Fact(Slot.Minutes, Number: run.High * 60),
            Cue.Weeks => new Fact(Slot.Weeks, Number: run.High * factor),
            Cue.Months => new Fact(Slot.Weeks, Number: Math.Round(run.High * (decimal)WeeksPerYear / MonthsPerYear)),
            Cue.Years when run.High >= 2 => new Fact(Slot.Duration, Facts.NameOf(DurationWish.MultiYear), Number: (int)DurationWish.MultiYear),
            Cue.Pupils when !reading.Is(run.First - 1, Cue.PerLesson) && !IsShare(reading, run.First) => new Fact(Slot.Pupils, Number: run.High),
            _ => null,
        };
        // "12 kleuters" says which pupils as well.
        if (fact is { } known) reading.Find(known, run.First, unit is Cue.Pupils && Array.Exists(reading.Items[last].Meanings, meaning => meaning.Sets.Length > 0) ? last - 1 : last);
    }
}
