using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Understanding;

/// <summary>"max 5 lessen", "8 tot 10 lessen van 45 minuten", "zes weken", "een half uur per les", "60 leerlingen": of a range the most. A least ("minstens 8") is no limit and fills nothing.</summary>
internal static class LengthRule
{
    private const int WeeksPerYear = 52, MonthsPerYear = 12;

    public static void Apply(Reading reading)
    {
        for (var n = 1; n < reading.Items.Count; n++)
        {
            if (reading.Items[n].Used || UnitOf(reading.Items[n]) is not { } unit) continue;
            // "5 korte lessen": one word between.
            var at = unit is Cue.Lessons && reading.At(n - 1) is { Unknown: true } ? n - 2 : n - 1;
            if (Numbers.RunBefore(reading, at) is { High: > 0 } run) Find(reading, unit, run, n);
            else if (IsOne(reading, n)) Find(reading, unit, new Run(1, 1, n - 1), n);
            else if (PartOf(reading, unit, n) is { } fact) reading.Find(fact, n - 1, n);
        }
    }

    /// <summary>"hooguit een maand", "een uur per week": there "een" counts.</summary>
    private static bool IsOne(Reading reading, int unit) =>
        reading.At(unit - 1) is { Used: false } item && reading.Text.Span(item.Token.Start, item.Token.End) is "een" && (reading.Is(unit - 2, Cue.AtMost) || reading.Is(unit + 1, Cue.PerLesson));

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

    private static Cue? UnitOf(Item item)
    {
        foreach (var meaning in item.Meanings)
            if (meaning.Entry.Cue is Cue.Lessons or Cue.Minutes or Cue.Hours or Cue.Weeks or Cue.Months or Cue.Years or Cue.Pupils) return meaning.Entry.Cue;
        return null;
    }

    private static void Find(Reading reading, Cue unit, Run run, int last)
    {
        if (Numbers.IsLeast(reading, run.First - 1) || reading.Is(run.First - 1, Cue.From)) return;
        var factor = reading.Items[last].Number(unit) ?? 1;
        var half = unit is Cue.Hours && reading.Is(run.First - 1, Cue.Half);
        Fact? fact = unit switch
        {
            Cue.Lessons => new Fact(Slot.Lessons, Number: run.High),
            Cue.Minutes => new Fact(Slot.Minutes, Number: run.High * factor),
            Cue.Hours when !half => new Fact(Slot.Minutes, Number: run.High * 60),
            Cue.Weeks => new Fact(Slot.Weeks, Number: run.High),
            Cue.Months => new Fact(Slot.Weeks, Number: Math.Round(run.High * (decimal)WeeksPerYear / MonthsPerYear)),
            Cue.Years when run.High >= 2 => new Fact(Slot.Duration, Facts.NameOf(DurationWish.MultiYear), Number: (int)DurationWish.MultiYear),
            Cue.Pupils when !reading.Is(run.First - 1, Cue.PerLesson) => new Fact(Slot.Pupils, Number: run.High),
            _ => null,
        };
        if (fact is { } known) reading.Find(known, run.First, last);
    }
}
