namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Hours, minutes and seconds beside now: "het volgende uur", "afgelopen 5 minuten", "komende twee uur", "binnen 3 uur".</summary>
internal static class ClockUnitReader
{
    public static Found.Stretch? At(DateText text, int place)
    {
        if (text.Is(place, Term.Within)) return Ahead(text, place);
        if (CountFirst(text, place) is { } counted) return counted;
        if (Relation.At(text, place) is not { Shift: not 0 } relation) return null;
        if (text.Is(relation.Last + 1, Term.Unit)) return text[relation.Last + 1].Value <= (int)Unit.Hour
            ? Of(text, place, relation.Last + 1, [new Amount(1, (Unit)text[relation.Last + 1].Value)], relation.Shift) : null;
        return LengthReader.At(text, relation.Last + 1) is { HasClock: true } length ? Of(text, place, length.Last, length.Amounts, relation.Shift) : null;
    }

    /// <summary>"5 aankomende minuten".</summary>
    private static Found.Stretch? CountFirst(DateText text, int place)
    {
        if (Count.At(text, place) is not { } count || Relation.At(text, count.Last + 1) is not { Shift: not 0 } relation) return null;
        var unit = text[relation.Last + 1];
        return unit.Term is Term.Unit && unit.Value <= (int)Unit.Hour ? Of(text, place, relation.Last + 1, [new Amount(count.Number, (Unit)unit.Value)], relation.Shift) : null;
    }

    private static Found.Stretch? Ahead(DateText text, int place)
    {
        var at = text.SkipArticle(place + 1);
        if (Relation.At(text, at) is { Shift: 1 } relation) at = relation.Last + 1;
        return LengthReader.At(text, at) is { HasClock: true } length ? Of(text, place, length.Last, length.Amounts, 1) : null;
    }

    private static Found.Stretch Of(DateText text, int first, int last, Amount[] amounts, int sign)
    {
        var (now, other) = (text.Reference, DateMath.Plus(text.Reference, amounts, sign));
        var (start, end) = sign > 0 ? (now, other) : (other, now);
        return new Found.Stretch(first, last, DateKind.DateTimeRange, new Interval(Timex.Moment(start), start, end, Timex.Moment(end), Timex.Length(amounts)));
    }
}
