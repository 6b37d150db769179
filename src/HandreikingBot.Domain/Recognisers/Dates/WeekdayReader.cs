namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>Weekdays: "vrijdag", "volgende vrijdag", "volgende week dinsdag", "vrijdag de 26e", "eerste maandag van mei".</summary>
internal static class WeekdayReader
{
    public static Found.Point? At(DateText text, int place) =>
        Related(text, place) ?? OfRelatedWeek(text, place) ?? Nth(text, place) ?? Plain(text, place);

    /// <summary>The weekday at this place; a short name needs its dot, and more text behind it ("zat." at the end is a verb).</summary>
    public static int? Name(DateText text, int place, out int last)
    {
        last = place;
        if (text.Is(place, Term.Weekday)) return text[place].Value;
        if (!text.Is(place, Term.WeekdayShort) || !text.IsSign(place + 1, '.') || !text.IsGlued(place + 1) || text.IsEnd(place + 1)) return null;
        last = place + 1;
        return text[place].Value;
    }

    private static Found.Point? Related(DateText text, int place) =>
        Relation.At(text, place) is { } relation
            && Name(text, relation.Last + 1, out var last) is { } weekday ? Days.Related(text, place, last, relation, weekday) : null;

    /// <summary>"volgende week dinsdag", "op volgende week dinsdag", "vorige week - maandag", "dinsdag van volgende week".</summary>
    private static Found.Point? OfRelatedWeek(DateText text, int place)
    {
        var start = text.Is(place, Term.On) && text.Is(place + 1, Term.Next, Term.Coming) ? place + 1 : place;
        if (Week(text, start, out var shift, out var week))
        {
            var at = text[week + 1] is { Term: Term.On } or { Kind: Understanding.TokenKind.Sign, Value: '-' or ',' } ? week + 2 : week + 1;
            if (text.IsSign(week + 1, ',') && text.Is(week + 2, Term.On)) at = week + 3;
            return Name(text, at, out var last) is { } weekday ? InWeek(text, place, last, shift, weekday) : null;
        }

        if (Name(text, start, out var named) is not { } day) return null;
        var of = text.SkipArticle(text.Skip(named + 1, Term.Of));
        return Week(text, of, out var weeks, out var end) ? InWeek(text, place, end, weeks, day) : null;
    }

    private static bool Week(DateText text, int place, out int shift, out int last)
    {
        (shift, last) = (0, place);
        if (Relation.At(text, place) is not { } relation || !text.IsUnit(relation.Last + 1, Unit.Week)) return false;
        (shift, last) = (relation.Shift, relation.Last + 1);
        return true;
    }

    private static Found.Point InWeek(DateText text, int first, int last, int shift, int weekday) =>
        Days.Of(first, last, DateMath.Plus(DateMath.Monday(text.Today), (7 * shift) + weekday - 1));

    /// <summary>"de eerste maandag van mei 2020", "laatste vrijdag van deze maand".</summary>
    private static Found.Point? Nth(DateText text, int place)
    {
        var at = text.Skip(place, Term.De);
        var nth = text.Is(at, Term.Last) ? -1 : 0;
        var ordinalEnd = at;
        if (nth is 0) nth = DayNumber.Ordinal(text, at, out ordinalEnd) ?? 0;
        if (nth is 0 or > 5 || Name(text, ordinalEnd + 1, out var named) is not { } weekday || !text.Is(named + 1, Term.Of, Term.In)) return null;
        var month = text.SkipArticle(named + 2);
        if (text.IsUnit(month, Unit.Month)) return Days.NthWeekday(text, place, month, nth, weekday, text.Today.Year, text.Today.Month);
        if (Relation.At(text, month) is { } relation && text.IsUnit(relation.Last + 1, Unit.Month))
            return OfMonth(text, place, relation.Last + 1, nth, weekday, DateMath.MonthStart(text.Today.Year, text.Today.Month + relation.Shift));
        if (MonthName.At(text, month) is not { } name) return null;
        var year = YearReader.Behind(text, name.Behind - 1);
        return Days.NthWeekday(text, place, year?.Last ?? name.Last, nth, weekday, year?.Year, name.Month);
    }

    private static Found.Point OfMonth(DateText text, int first, int last, int nth, int weekday, DateTime month) => Days.NthWeekday(text, first, last, nth,
        weekday, month.Year, month.Month);

    private static Found.Point? Plain(DateText text, int place)
    {
        if (Name(text, place, out var last) is not { } weekday) return null;
        if (RelationBehind(text, last + 1) is { } relation) return Days.Related(text, place, relation.Last, relation, weekday);
        if (DayNumber.At(text, last + 1) is not { } day || !text[day.Last].Exists || IsNoDay(text, day)) return Days.OfWeek(text, place, last, weekday);
        if (text.Is(last + 1, Term.De)) return day.IsOrdinal ? Days.WeekdayTheDay(text, place, day.Last, weekday, day.Day)
            : Days.OfWeek(text, place, last, weekday);
        return text[day.First].IsDigits ? Days.WeekdayAndDay(text, place, day.Last, weekday, day.Day) : Days.OfWeek(text, place, last, weekday);
    }

    /// <summary>"vrijdag aanstaande", "vrijdag a.s.", "vrijdag jl.".</summary>
    private static Relation? RelationBehind(DateText text, int place)
    {
        if ((text.IsWord(place, "aanstaande") && text[place + 1].Term is not (Term.Unit or Term.Month or Term.Weekday)) || text.IsWord(place, "as")) return new Relation(1, true, place, place);
        if (text.IsWord(place, "jl") || text.IsWord(place, "jongstleden")) return new Relation(-1, true, place, place);
        if (!text.IsSign(place + 1, '.') || !text.IsGlued(place + 2)) return null;
        if (text.IsWord(place, "a") && text.IsWord(place + 2, "s")) return new Relation(1, true, place, place + 2);
        return text.IsWord(place, "j") && text.IsWord(place + 2, "l") ? new Relation(-1, true, place, place + 2) : null;
    }

    /// <summary>"vrijdag 8 uur", "vrijdag 8:30", "vrijdag 8-10", "vrijdag 8 lessen": a clock time or a number of something.</summary>
    private static bool IsNoDay(DateText text, DayNumber day)
    {
        if (day.IsOrdinal) return false;
        var next = text[day.Last + 1];
        if (next is { Kind: Understanding.TokenKind.Word, Exists: true }) return next.Term is Term.Unit or Term.UnitLetter or Term.Genitive or Term.Till
            or Term.UpTo || (next.Term is Term.None && day.Day <= 12);
        return next is { Exists: true, Spaced: false, Value: ':' or '.' or '-' or '/' or '%' } && (next.Value is not '.' || text.IsGlued(day.Last + 2));
    }
}
