namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>What a word does in a date. Some carry a value, named here.</summary>
internal enum Term : byte
{
    None,

    /// <summary>Monday = 1 … sunday = 7. Short: only with a dot behind it. Each: "maandags".</summary>
    Weekday, WeekdayShort, WeekdayEach,

    /// <summary>"maandagochtend": <see cref="DateWords.WeekdayOf"/> and <see cref="DateWords.PartOf"/>.</summary>
    WeekdayPart,

    /// <summary>Month number.</summary>
    Month, MonthShort,

    /// <summary>Days from today ("morgen" is a morning as well). Part: "vanavond", "gisterenmiddag".</summary>
    RelativeDay, RelativePart,

    /// <summary><see cref="DayPart"/>. Genitive: "avonds" of "'s avonds".</summary>
    Part, PartGenitive,

    /// <summary><see cref="Dates.Unit"/>. Letter: only right behind digits ("30s").</summary>
    Unit, UnitLetter, HalfHour, QuarterHour,

    /// <summary>The number; "een" is 1 and an article.</summary>
    Cardinal, Ordinal, One, OrdinalEnding,

    Next, Coming, Previous, Past, This, Same, Last,
    De, Het, My, Genitive,
    On, At, In, Of, From, Till, And, UpTo, Between, Or, For, After, Over, Around, Against, Since, Within, Per, During,
    Early, Mid, Late, RelativeEarly,
    Ago, Later, Reckoned, DayBefore, DayAfter,
    Each, Other, Times,

    /// <summary>Months, or a negative number of weeks or days: see <see cref="DateWords"/>.</summary>
    Periodic,
    /// <summary>"tweeeneenhalf": the number of quarters.</summary>
    Mixed,
    Half, OneAndHalf, Quarter, ThreeQuarters, Couple, Several, Tally, Whole, More, Less, Than, Not,

    /// <summary>1 = spring … 4 = winter.</summary>
    Season,
    /// <summary>The first word of a holiday's name that is no other word here.</summary>
    Holiday,
    HalfOf, Rest, Starting, Meal, MealTime, Working, Midnight, Noon,

    /// <summary>The end of a verb that parts: "terug", "weg". No noun that a number before it counts.</summary>
    Particle,

    /// <summary>"zo" vroeg als, een "tijdstip" vanaf, "aan" het eind: words that only begin an expression.</summary>
    Opening,

    /// <summary>"goede" before a part of the day greets.</summary>
    Greeting,

    /// <summary>"tachtiger" jaren: the decade.</summary>
    Tens,

    /// <summary>duurt, kost: hours behind it are a length.</summary>
    Lasting,

    /// <summary>0 = now, 1 = as soon as can be, -1 = just now.</summary>
    Now, As, Higher, Lower, AmPm, Long, Until,
}

/// <summary>A part of the day, of four or (as <see cref="Dates.PartOfDay"/> tells) eight hours.</summary>
internal enum DayPart : byte
{
    Morning,
    Afternoon,
    Evening,
    Night,
}

internal enum Unit : byte
{
    Second,
    Minute,
    Hour,
    Day,
    Workday,
    Week,
    Weekend,
    Workweek,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}
