namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Makes a range of two ends, and settles the years that only one of them says.</summary>
internal static class Pairs
{
    public static Found.Stretch Between(int first, DateKind kind, Found.Point opening, Found.Point closing, Unit step = Unit.Day)
    {
        if (opening.Past.At is null || closing.Past.At is null) return Unknown(first, kind, opening, closing);
        (opening, closing) = Settle(opening, closing);
        if (kind is DateKind.DateTimeRange && opening.Values.Length > 2) return Each(first, kind, opening, closing, step);
        if (opening.Past.At is null || closing.Past.At is null) return Unknown(first, kind, opening, closing);
        var (past, future) = (opening.Past, opening.Future);
        var (pastEnd, futureEnd) = (closing.Past, closing.Future);
        if (future.At > futureEnd.At) future = past;
        if (pastEnd.At < past.At) pastEnd = futureEnd;
        var (one, two) = (Of(past, pastEnd, kind, step), Of(future, futureEnd, kind, step));
        return one.Start == two.Start && one.End == two.End ? new Found.Stretch(first, closing.Last, kind, two) { Step = step }
            : new Found.Stretch(first, closing.Last, kind, one, two) { Step = step };
    }

    private static Found.Stretch Unknown(int first, DateKind kind, Found.Point opening, Found.Point closing) =>
        new(first, closing.Last, kind, new Interval(opening.Past.Timex, null, null, closing.Past.Timex, "PXD"));

    /// <summary>Candidates of both ends one by one: mornings with mornings.</summary>
    private static Found.Stretch Each(int first, DateKind kind, Found.Point opening, Found.Point closing, Unit step)
    {
        var values = new Interval[Math.Min(opening.Values.Length, 4)];
        for (var n = 0; n < values.Length; n++) values[n] = Of(opening.Values[n], closing.Values[Math.Min(n, closing.Values.Length - 1)], kind, step);
        return new Found.Stretch(first, closing.Last, kind, values) { Step = step };
    }

    private static (Found.Point From, Found.Point To) Settle(Found.Point opening, Found.Point closing)
    {
        if (opening.IsDefinite == closing.IsDefinite) return (opening, closing);
        if (opening.IsDefinite && opening.Past.At is { } start) return (opening, closing with { Values = [Moved(closing, start, 1)] });
        return closing.Past.At is { } end ? (opening with { Values = [Moved(opening, end, -1)] }, closing) : (opening, closing);
    }

    /// <summary>The candidate moved by whole weeks or years to the first from <paramref name="other"/> on, or the last up to it.</summary>
    private static Instant Moved(Found.Point point, DateTime other, int sign)
    {
        var at = (sign > 0 ? point.Past.At : point.Future.At).GetValueOrDefault();
        var isWeekday = point.Past.Timex.StartsWith("XXXX-WXX", StringComparison.Ordinal);
        if (isWeekday) at = DateMath.Plus(at, (int)Math.Floor((other - at).TotalDays / 7) * 7);
        else at = DateMath.NearestYear(other.Year, at.Month, at.Day, sign) is { } near ? near.Add(at.TimeOfDay) : at;
        if (!isWeekday && DateMath.Date(other.Year, point.Past.At.GetValueOrDefault().Month, point.Past.At.GetValueOrDefault().Day) is null)
            return new Instant(Timex.Day(other.Year, at.Month, point.Past.At.GetValueOrDefault().Day), null);
        if (sign > 0 ? at < other : at > other) at = isWeekday ? DateMath.Plus(at, 7 * sign)
            : DateMath.NearestYear(other.Year + sign, at.Month, at.Day, sign)?.Add(at.TimeOfDay) ?? at;
        var clock = point.Past.Timex.IndexOf('T', StringComparison.Ordinal);
        return new Instant(clock < 0 ? Timex.Day(at) : Timex.Day(at) + point.Past.Timex[clock..], at);
    }

    private static Interval Of(Instant opening, Instant closing, DateKind kind, Unit step)
    {
        var (start, end) = (opening.At.GetValueOrDefault(), closing.At.GetValueOrDefault());
        if (end < start) return new Interval(opening.Timex, null, null, closing.Timex, "PXD");
        return new Interval(opening.Timex, start, end, closing.Timex, kind is DateKind.DateTimeRange ? Timex.Between(start, end) : LengthOf(start, end, step));
    }

    private static string LengthOf(DateTime start, DateTime end, Unit step)
    {
        var months = ((end.Year - start.Year) * 12) + end.Month - start.Month;
        return step switch
        {
            Unit.Year => Timex.Length(new Amount(end.Year - start.Year, Unit.Year)),
            Unit.Month => Timex.Length(new Amount(months, Unit.Month)),
            Unit.Week when (end - start).Days % 7 is 0 => Timex.Length(new Amount((end - start).Days / 7, Unit.Week)),
            _ => Timex.Length(new Amount((end - start).Days, Unit.Day)),
        };
    }
}
