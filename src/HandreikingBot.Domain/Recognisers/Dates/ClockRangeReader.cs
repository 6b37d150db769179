namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>From one clock time to another: "5 tot 6 's middags", "tussen 10 en 11:30", "van half acht tot 4 uur", "9.30-16.30".</summary>
internal static class ClockRangeReader
{
    private const int HalfDay = 12;

    /// <param name="text">The text.</param>
    /// <param name="place">Where it starts.</param>
    /// <param name="besideDay">A day stands beside it: bare numbers will do ("maandag 8-9").</param>
    public static Found.Stretch? At(DateText text, int place, bool besideDay)
    {
        var spoken = PartReader.Spoken(text, place, out var partEnd);
        var start = spoken is null ? place : partEnd + 1;
        if (spoken is not null && !text.Is(start, Term.Of, Term.Between)) return null;
        var isBetween = text.Is(start, Term.Between);
        var isOpened = isBetween || text.Is(start, Term.Of, Term.From);
        var at = isOpened ? start + 1 : start;
        if (!isOpened && besideDay) at = text.Skip(at, Term.At);
        if (ClockReader.At(text, at, true) is not { } opening || RangeWords.Connector(text, opening.Last + 1, isBetween) is not { } behind) return null;
        if (ClockReader.At(text, text.Skip(behind, Term.At), true) is not { } closing) return null;
        if (spoken is { } part) (opening, closing) = (opening with { Part = part }, closing with { Part = part });
        if (!isOpened && !besideDay && opening.IsBare && closing.IsBare) return null;
        if (closing.IsBare && IsCounted(text, closing.Last + 1)) return null;
        return Between(place, opening, closing);
    }

    /// <summary>"van 5 tot 6 lessen".</summary>
    private static bool IsCounted(DateText text, int place) => text[place] is
    {
        Kind: Understanding.TokenKind.Word, Term: Term.Unit or Term.Month
        or Term.MonthShort or Term.HalfHour
    };

    private static Found.Stretch Between(int first, Clock opening, Clock closing)
    {
        if (opening.IsOpen && closing.IsOpen) return Open(first, opening, closing);
        var (start, end) = (opening.HourOfDay, closing.HourOfDay);
        if (opening.IsOpen)
        {
            start = opening.Hour;
            if (closing.Part is not null && closing.HourOfDay >= HalfDay
                && opening.At((opening.Hour % HalfDay) + HalfDay) < closing.At(end)) start = (opening.Hour % HalfDay) + HalfDay;
        }
        else if (closing.IsOpen && opening.At(start) >= closing.At(closing.Hour))
        {
            end = closing.Hour + HalfDay;
        }

        return new Found.Stretch(first, closing.Last, DateKind.TimeRange, Of(opening, start, closing, end));
    }

    /// <summary>Before noon and after it; twelve opens at midnight and at noon, and closes at noon and at midnight.</summary>
    private static Found.Stretch Open(int first, Clock opening, Clock closing)
    {
        var start = opening.Hour % HalfDay;
        var end = opening.At(start) < closing.At(closing.Hour) ? closing.Hour : closing.Hour + HalfDay;
        if (opening.Hour is HalfDay && closing.Hour is HalfDay) start = HalfDay;
        return new Found.Stretch(first, closing.Last, DateKind.TimeRange, Of(opening, start, closing, end), Of(opening, start + HalfDay, closing,
            end + HalfDay));
    }

    private static Interval Of(Clock opening, int start, Clock closing, int end)
    {
        var (begin, finish) = (opening.At(start % 24), closing.At(end));
        if (start >= 24) finish = finish.AddDays(-1);
        if (finish <= begin) finish = finish.AddDays(1);
        return new Interval(opening.TimexAt(start), begin, finish, closing.TimexAt(end), Timex.Between(begin, finish));
    }
}
