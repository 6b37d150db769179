using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>
/// A holiday: on a fixed day, so many days from Easter, or the nth weekday of a month (<paramref name="Day"/> is then the weekday, <paramref name="Nth"/> -1 = last).
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Holiday(int Month, int Day, int Nth = 0, int? FromEaster = null, int Shift = 0)
{
    public DateTime? In(int year)
    {
        if (FromEaster is { } days) return year is > 1 and < 9999 ? DateMath.Plus(Holidays.Easter(year), days) : null;
        if (Nth is 0) return DateMath.Date(year, Month, Day);
        return Days.Nth(year, Month, Day, Nth) is { } found ? DateMath.Plus(found, Shift) : null;
    }

    public string TimexIn(int? year, int shownYear) => Nth is 0 || Shift is not 0 || year is not null
        ? In(shownYear) is { } day ? Timex.Day(year, day.Month, day.Day) : Timex.Year(year)
        : $"{Timex.Month(year, Month)}-WXX-{Day}-{(Nth < 0 ? 5 : Nth)}";
}

/// <summary>The holidays by their names, in the folded spelling of <see cref="Understanding.NormalText"/>.</summary>
internal static class Holidays
{
    private static readonly (string Names, Holiday Holiday)[] Table =
    [
        ("nieuwjaar|nieuwjaarsdag|yuandan", new(1, 1)), ("driekoningen", new(1, 6)), ("valentijnsdag|valentijn", new(2, 14)),
            ("internationale vrouwendag|vrouwendag", new(3, 8)),
        ("carnaval", new(0, 0, 0, -49)), ("aswoensdag", new(0, 0, 0, -46)), ("palmzondag", new(0, 0, 0, -7)), ("witte donderdag", new(0, 0, 0, -3)),
            ("goede vrijdag", new(0, 0, 0, -2)),
        ("pasen|paasdag|paaszondag|eerste paasdag|1e paasdag", new(0, 0, 0, 0)), ("paasmaandag|tweede paasdag|2e paasdag", new(0, 0, 0, 1)),
            ("hemelvaart|hemelvaartsdag", new(0, 0, 0, 39)),
        ("pinksteren|pinksterdag|eerste pinksterdag|1e pinksterdag", new(0, 0, 0, 49)), ("pinkstermaandag|tweede pinksterdag|2e pinksterdag", new(0, 0, 0, 50)),
        ("boomfeestdag|boomplantdag", new(3, 3, 4)), ("dag van de aarde", new(4, 22)), ("koningsdag", new(4, 27)), ("koninginnedag", new(4, 30)),
            ("dag van de arbeid", new(5, 1)),
        ("dodenherdenking|nationale dodenherdenking|nationale herdenking", new(5, 4)), ("bevrijdingsdag", new(5, 5)), ("moederdag", new(5, 7, 2)),
            ("vaderdag", new(6, 7, 3)),
        ("veteranendag|nederlandse veteranendag", new(6, 6, -1)), ("onafhankelijkheidsdag|amerikaanse onafhankelijkheidsdag", new(7, 4)), ("quatorze juillet",
            new(7, 14)),
        ("prinsjesdag", new(9, 2, 3)), ("dierendag", new(10, 4)), ("dag van de leraar", new(10, 5)), ("halloween", new(10, 31)), ("allerheiligen", new(11,
            1)), ("allerzielen", new(11, 2)),
        ("sint maarten|sintmaarten", new(11, 11)), ("thanksgiving|thanksgiving day", new(11, 4, 4)), ("black friday", new(11, 4, 4, null, 1)),
            ("cyber monday", new(11, 4, 4, null, 4)),
        ("sinterklaas|sinterklaasavond|pakjesavond", new(12, 5)), ("kerstavond", new(12, 24)),
            ("kerst|kerstmis|kerstdag|kerstfeest|eerste kerstdag|1e kerstdag", new(12, 25)),
        ("tweede kerstdag|2e kerstdag", new(12, 26)), ("oudjaar|oudejaarsavond|oudjaarsavond|oudejaarsdag|oudjaarsdag|oud en nieuw", new(12, 31)),
        ("martin luther king dag|martin luther kingdag|mlk dag|mlkdag", new(1, 1, 3)), ("groundhog day", new(2, 2)), ("saint patricks day|st patricks day",
            new(3, 17)), ("memorial day", new(5, 1, -1)),
        ("labor day|labour day", new(9, 1, 1)), ("columbus day|columbusdag", new(10, 1, 2)),
    ];

    private static readonly List<NamedHoliday> Named = Names();

    private static readonly Dictionary<string, NamedHoliday[]>.AlternateLookup<ReadOnlySpan<char>> ByFirst = Named
        .GroupBy(name => name.Words[0], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderByDescending(name => name.Words.Length).ToArray(),
            StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first words of names that stand in no date otherwise: they alone make a text worth reading.</summary>
    public static IEnumerable<string> FirstWords => Named.Select(name => name.Words[0]).Where(word =>
        !char.IsAsciiDigit(word[0])).Distinct(StringComparer.Ordinal);

    public static NamedHoliday[] StartingWith(ReadOnlySpan<char> word) => ByFirst.TryGetValue(word, out var found) ? found : [];

    /// <summary>Easter day of the Gregorian calendar, after the anonymous computus of 1876.</summary>
    public static DateTime Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * correction) + 114;
        return new DateTime(year, days / 31, (days % 31) + 1);
    }

    private static List<NamedHoliday> Names()
    {
        var all = new List<NamedHoliday>();
        foreach (var (names, holiday) in Table)
            foreach (var name in names.Split('|')) all.Add(new NamedHoliday(name.Split(' '), holiday));
        return all;
    }
}

/// <summary>A holiday by the words of one of its names.</summary>
internal sealed record NamedHoliday(string[] Words, Holiday Holiday);
