using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Understanding;

/// <summary>"van 6 tot 9 jaar", "8-12 jaar", "vanaf 12 jaar", "16 jaar en ouder", "10-jarigen", "tien- tot twaalfjarigen", "12+"; without a word for years: <see cref="BareAges"/>.</summary>
internal static class AgeRule
{
    /// <summary>The ages of pupils.</summary>
    public const int Youngest = 3, Oldest = 23;

    /// <summary>"onder de 12 jaar" is no length: nobody says that of so many years.</summary>
    private const int YoungestUnder = 6;

    public static void Apply(Reading reading)
    {
        for (var n = 0; n < reading.Items.Count; n++)
        {
            if (reading.Items[n].Used) continue;
            if (reading.Is(n, Cue.YearsOld) && reading.Items[n].Number(Cue.YearsOld) is { } age) Find(reading, InOneWord(reading, n, age), n);
            else if (reading.Is(n, Cue.YearsOld) && Numbers.RunBefore(reading, n - 1) is { } old) Find(reading, old, n);
            else if (About(reading, n) is { } about) Find(reading, about, about.Last);
            else if (reading.Is(n, Cue.Years) && Numbers.RunBefore(reading, n - 1) is { } years && IsAge(reading, years) && !Lasts(reading, n + 1)) Find(reading, years, n);
            else if (IsOpenEnd(reading, n) && Numbers.RunBefore(reading, n - 1) is { Low: >= Youngest } end) Find(reading, end, n - 1);
            else if (BareAges.At(reading, n) is { } spread) Find(reading, spread, spread.Last);
            else if (IsPlus(reading, n) && Numbers.RunBefore(reading, reading.At(n - 1)?.IsSign('-') is true ? n - 2 : n - 1) is { Low: >= Youngest and <= Oldest } from)
                reading.Find(new Fact(Slot.Ages, Range: new Bounds(from.Low, null)), from.First, n);
        }
    }

    /// <summary>"twaalfjarigen", "tien- tot twaalfjarigen".</summary>
    private static Run InOneWord(Reading reading, int place, int age)
    {
        var between = place - 1;
        if (!reading.Is(between, Cue.To) && !reading.Is(between, Cue.And)) return new Run(age, age, place);
        var first = reading.At(between - 1)?.IsSign('-') is true ? between - 2 : between - 1;
        var low = reading.At(first) is { Used: false } item ? item.Number() ?? item.Number(Cue.YearsOld) : null;
        return low is { } known && known < age ? new Run(known, age, place) { First = first } : new Run(age, age, place);
    }

    /// <summary>"een jaar of 10, 11"; of a low number only behind a word for pupils, since "een jaar of 3" may be how long it takes.</summary>
    private static Run? About(Reading reading, int place)
    {
        if (!reading.Is(place, Cue.Years) || !reading.Says(place - 1, "een") || !reading.Says(place + 1, "of") || Numbers.RunAt(reading, place + 2, Oldest) is not { } run) return null;
        return run.Low >= YoungestUnder || BareAges.IsPupils(reading, place - 2) || BareAges.IsPupils(reading, place - 3) ? run with { First = place - 1 } : null;
    }

    /// <summary>"16 of ouder", "12 en jonger": only ages are old or young.</summary>
    private static bool IsOpenEnd(Reading reading, int place) =>
        (reading.Is(place, Cue.AndMore) || reading.Is(place, Cue.AndLess)) && reading.Items[place] is var item && reading.Tokens[item.Last] is var word && reading.Text.Span(word.Start, word.End) is "ouder" or "jonger" or "older" or "younger";

    /// <summary>"12+", "16 plus".</summary>
    private static bool IsPlus(Reading reading, int place) =>
        (reading.Items[place].IsSign('+') ? !reading.Items[place].Token.Spaced : reading.Says(place, "plus") || reading.Says(place, "plussers")) && reading.At(place + 1)?.Number() is null;

    /// <summary>"hooguit 3 jaar" and "over 5 jaar" are no ages, "kinderen onder de 10 jaar" is.</summary>
    private static bool IsAge(Reading reading, Run run) => !IsTrack(reading, run.First) && run.Low >= Youngest && run.High <= Oldest && !reading.Is(run.First - 1, Cue.From)
        && (!reading.Is(run.First - 1, Cue.AtMost) || BareAges.IsPupils(reading, run.First - 2) || reading.Says(run.First - 1, "jonger dan") || (run.Low >= YoungestUnder && reading.Says(run.First - 1, "onder de")));

    /// <summary>"drie jaar achter elkaar", "vier jaar lang" is how long it takes.</summary>
    private static bool Lasts(Reading reading, int place) =>
        reading.At(place) is { } item && reading.Text.Span(item.Token.Start, item.Token.End) is "achter" or "achtereen" or "lang" or "duren" or "lopen" or "lopend" or "door";

    /// <summary>"een traject van drie jaar" is how long it takes.</summary>
    private static bool IsTrack(Reading reading, int first) =>
        reading.Says(first - 1, "van") && reading.At(first - 2) is { } item && reading.Tokens[item.Last] is var word
        && reading.Text.Span(word.Start, word.End) is "traject" or "programma" or "aanpak" or "project" or "looptijd";

    private static void Find(Reading reading, Run run, int last)
    {
        if (run.Low < Youngest || run.High > Oldest) return;
        var before = run.First - 1;
        var (single, least) = (run.Low == run.High, Numbers.IsLeast(reading, before));
        var (older, younger) = (single && reading.Is(last + 1, Cue.AndMore), single && reading.Is(last + 1, Cue.AndLess));
        if (older || younger) last++;
        var range = (single && (least || older), single && (younger || reading.Is(before, Cue.To) || reading.Is(before, Cue.AtMost))) switch
        {
            (true, _) => new Bounds(run.Low, null),
            (_, true) => new Bounds(null, run.High),
            _ => new Bounds(run.Low, run.High),
        };
        var first = (range.Low is null || range.High is null) && !older && !younger ? before : run.First;
        reading.Find(new Fact(Slot.Ages, Range: range), first, last, Polarity.IsRefused(reading, first, last, lack: false));
    }
}
