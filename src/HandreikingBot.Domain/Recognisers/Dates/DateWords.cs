using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>
/// The words that dates are made of, as <see cref="Understanding.NormalText"/> folds them: lower case, no accents, no apostrophe inside a word.
/// </summary>
internal static class DateWords
{
    private const int LargestNumber = int.MaxValue, Expected = 500;

    private static readonly (string Ending, int Quarters)[] MixedEndings =
        [("enhalf", 2), ("enhalve", 2), ("eneenhalf", 2), ("eneenhalve", 2), ("enkwart", 1), ("eneenkwart", 1), ("endriekwart", 3)];

    private static readonly string[] Weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

    private static readonly string[][] Parts = [["ochtend", "morgen", "voormiddag"], ["middag", "namiddag"], ["avond"], ["nacht"]];

    private static readonly WordTable Known = new(Expected);
    private static readonly List<TermWord> Meanings = new(Expected);

    static DateWords()
    {
        foreach (var word in All()) Add(word);
        foreach (var word in Holidays.FirstWords)
            if (!NumberWords.TryOrdinal(word, out _)) Add(new TermWord(word, Term.Holiday, 0));
    }

    public static (Term Term, int Value) Of(ReadOnlySpan<char> word)
    {
        if (Known.Find(word) is >= 0 and var known) return (Meanings[known].Term, Meanings[known].Value);
        if (NumberWords.TryCardinal(word, out var number)) return number <= LargestNumber ? (Term.Cardinal, (int)number) : default;
        if (NumberWords.TryOrdinal(word, out number)) return number <= LargestNumber ? (Term.Ordinal, (int)number) : default;
        return Mixed(word) is { } quarters ? (Term.Mixed, quarters) : default;
    }

    /// <summary>"tweeenhalf", "drieeneenhalve", "vijfeneenkwart": in quarters.</summary>
    private static int? Mixed(ReadOnlySpan<char> word)
    {
        foreach (var (ending, quarters) in MixedEndings)
            if (word.EndsWith(ending, StringComparison.Ordinal) && NumberWords.TryCardinal(word[..^ending.Length], out var whole)
                && whole < 1_000) return (4 * (int)whole) + quarters;
        return null;
    }

    public static int WeekdayOf(int value) => value / 8;

    /// <summary>Days from today of a <see cref="Term.RelativePart"/>.</summary>
    public static int OffsetOf(int value) => (value / 8) - 4;

    public static DayPart PartOf(int value) => (DayPart)(value % 8);

    /// <summary>Who comes first stays.</summary>
    private static void Add(TermWord word)
    {
        if (Known.Add(word.Text) == Meanings.Count) Meanings.Add(word);
    }

    private static IEnumerable<TermWord> All() =>
        [.. Days(), .. Months(), .. Units(), .. NumberSigns(), .. Relations(), .. Prepositions(), .. Modifiers(), .. Repetitions()];

    private static IEnumerable<TermWord> Days()
    {
        for (var day = 1; day <= 7; day++)
        {
            var name = Weekdays[day - 1];
            foreach (var word in Each(Term.Weekday, day, $"{name} {name}en")) yield return word;
            yield return new TermWord(name + "s", Term.WeekdayEach, day);
            foreach (var (part, part8) in EveryPart()) yield return new TermWord(name + part, Term.WeekdayPart, (day * 8) + part8);
        }

        (string Names, int Day)[] brief = [("ma", 1), ("di dins", 2), ("wo woe woens", 3), ("do", 4), ("vr vrij", 5), ("za zat", 6), ("zo zon", 7)];
        foreach (var (names, day) in brief)
            foreach (var word in Each(Term.WeekdayShort, day, names)) yield return word;
        foreach (var word in RelativeDays()) yield return word;
    }

    private static IEnumerable<TermWord> RelativeDays()
    {
        (string Name, int Offset)[] days = [("eergisteren", -2), ("gisteren", -1), ("gister", -1), ("vandaag", 0), ("morgen", 1), ("overmorgen", 2)];
        foreach (var (name, offset) in days)
        {
            yield return new TermWord(name, Term.RelativeDay, offset);
            foreach (var (part, part8) in EveryPart()) yield return new TermWord(name + part, Term.RelativePart, ((offset + 4) * 8) + part8);
        }

        foreach (var (part, part8) in EveryPart())
        {
            yield return new TermWord("van" + part, Term.RelativePart, (4 * 8) + part8);
            if (part is not "morgen") yield return new TermWord(part, Term.Part, part8);
            yield return new TermWord(part + "s", Term.PartGenitive, part8);
            yield return new TermWord(part + "en", Term.Part, part8);
        }

        foreach (var word in Each(Term.Midnight, 0, "middernacht")) yield return word;
        foreach (var word in Each(Term.Noon, 0, "noen middaguur")) yield return word;
        foreach (var word in Each(Term.Meal, 0, "lunch")) yield return word;
        foreach (var word in Each(Term.MealTime, 0, "lunchtijd lunchpauze")) yield return word;
        foreach (var word in Each(Term.Working, 0, "werkuren kantooruren werktijd kantoortijd schooltijd")) yield return word;
    }

    private static IEnumerable<(string Part, int Value)> EveryPart()
    {
        for (var part = 0; part < Parts.Length; part++)
            foreach (var name in Parts[part]) yield return (name, part);
    }

    private static IEnumerable<TermWord> Months()
    {
        string[] full = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
        string[] brief = ["jan", "feb febr", "mrt mar", "apr", "", "jun", "jul", "aug", "sep sept", "okt oct", "nov", "dec"];
        for (var month = 1; month <= 12; month++)
        {
            yield return new TermWord(full[month - 1], Term.Month, month);
            foreach (var word in Each(Term.MonthShort, month, brief[month - 1])) yield return word;
        }

        string[] seasons = ["lente voorjaar", "zomer", "herfst najaar", "winter"];
        for (var season = 1; season <= 4; season++)
            foreach (var word in Each(Term.Season, season, seasons[season - 1])) yield return word;
    }

    private static IEnumerable<TermWord> Units() =>
    [
        .. Each(Term.Unit, (int)Unit.Second, "seconde seconden secondes sec secs"),
        .. Each(Term.Unit, (int)Unit.Minute, "minuut minuten min mins minuutjes minuutje"),
        .. Each(Term.Unit, (int)Unit.Hour, "uur uren uurtje uurtjes"), .. Each(Term.Unit, (int)Unit.Day, "dag dagen dgn etmaal etmalen dagje dagjes"),
        .. Each(Term.Unit, (int)Unit.Workday, "werkdag werkdagen"), .. Each(Term.Unit, (int)Unit.Week, "week weken wk wkn weekje weekjes weeknummer"),
        .. Each(Term.Unit, (int)Unit.Weekend, "weekend weekenden weekeinde weekeinden weekends"), .. Each(Term.Unit, (int)Unit.Workweek, "werkweek werkweken"),
        .. Each(Term.Unit, (int)Unit.Month, "maand maanden mnd maandje maandjes"), .. Each(Term.Unit, (int)Unit.Quarter, "kwartaal kwartalen"),
        .. Each(Term.Unit, (int)Unit.Year, "jaar jaren jr"),
        .. Each(Term.Unit, (int)Unit.Decade, "decennium decennia"), .. Each(Term.Unit, (int)Unit.Century, "eeuw eeuwen centennium"),
        .. Each(Term.UnitLetter, (int)Unit.Hour, "u h"), .. Each(Term.UnitLetter, (int)Unit.Minute, "m"), .. Each(Term.UnitLetter, (int)Unit.Second, "s"),
        .. Each(Term.HalfHour, 0, "halfuur halfuurtje"), .. Each(Term.QuarterHour, 0, "kwartier kwartiertje"), .. Each(Term.Quarter, 0, "kwart"),
        .. Each(Term.ThreeQuarters, 0, "driekwart"),
        .. Each(Term.Half, 0, "half halve"), .. Each(Term.OneAndHalf, 0, "anderhalf anderhalve"), .. Each(Term.HalfOf, 0, "helft halfjaar"),
        .. Each(Term.Couple, 0, "paar"), .. Each(Term.Several, 0, "aantal meerdere enkele verscheidene verschillende ettelijke diverse sommige enige wat"),
        .. Each(Term.Whole, 0, "hele heel gehele geheel volledige volledig volle ganse"), .. Each(Term.Long, 0, "lang"),
    ];

    /// <summary>Numbers in words are <see cref="NumberWords"/>'.</summary>
    private static IEnumerable<TermWord> NumberSigns() =>
    [
        new("een", Term.One, 1), new("elven", Term.Cardinal, 11),
            .. Each(Term.OrdinalEnding, 0, "ste e"), new("tweetal", Term.Tally, 2), new("drietal", Term.Tally, 3), new("viertal", Term.Tally, 4), new("vijftal",
            Term.Tally, 5), new("zestal", Term.Tally, 6),
        new("tiental", Term.Tally, 10), new("twintigtal", Term.Tally, 20), new("dozijn", Term.Tally, 12), new("twintiger", Term.Tens, 20), new("dertiger", Term.Tens, 30),
            new("veertiger", Term.Tens, 40),
        new("vijftiger", Term.Tens, 50), new("zestiger", Term.Tens, 60), new("zeventiger", Term.Tens, 70), new("tachtiger", Term.Tens, 80), new("negentiger", Term.Tens, 90),
    ];

    private static IEnumerable<TermWord> Relations() =>
    [
        .. Each(Term.Next, 1, "volgende volgend eerstvolgende eerstvolgend opvolgende daaropvolgende daaropvolgend"),
        .. Each(Term.Coming, 1, "komende komend aankomende aankomend aanstaande aanstaand eerstkomende eerstkomend"),
        .. Each(Term.Previous, -1, "vorige vorig voorgaande voorgaand voorbije voorafgaande voorafgaand"), .. Each(Term.Past, -1, "afgelopen verleden"),
        .. Each(Term.Last, -1, "laatste"),
        .. Each(Term.This, 0, "deze dit huidige huidig lopende lopend actuele"),
        .. Each(Term.Same, 0, "dezelfde hetzelfde datzelfde diezelfde overeenkomstige die dat"),
        .. Each(Term.De, 0, "de"), .. Each(Term.Het, 0, "het"), .. Each(Term.My, 0, "mijn onze ons"), .. Each(Term.Genitive, 0, "des"),
        .. Each(Term.Ago, 0, "geleden"), .. Each(Term.Greeting, 0, "goede goeie goeden fijne prettige"),
        .. Each(Term.Opening, 0, "al tijdstip moment aan q k"), .. Each(Term.Lasting, 0, "duurt duren duurde kost kosten kostte"),
        .. Each(Term.Particle, 0, "terug weg af langs mee"), .. Each(Term.Later, 0, "later"), .. Each(Term.Reckoned, 0, "gerekend"),
        .. Each(Term.DayBefore, -1, "ervoor daarvoor"), .. Each(Term.DayAfter, 1, "erna daarna erop"), .. Each(Term.Rest, 0, "rest restant"),
        .. Each(Term.Now, 0, "nu"), .. Each(Term.Now, 1, "asap"), .. Each(Term.Now, -1, "onlangs recent recentelijk zojuist zonet"),
        .. Each(Term.As, 0, "als mogelijk"),
    ];

    private static IEnumerable<TermWord> Prepositions() =>
    [
        .. Each(Term.On, 0, "op"), .. Each(Term.At, 0, "om"), .. Each(Term.In, 0, "in"), .. Each(Term.Of, 0, "van"), .. Each(Term.From, 0, "vanaf"),
        .. Each(Term.Till, 0, "tot"),
        .. Each(Term.UpTo, 0, "t/m tm"), .. Each(Term.And, 0, "en"), .. Each(Term.Between, 0, "tussen"), .. Each(Term.Or, 0, "of"),
        .. Each(Term.For, 0, "voor"), .. Each(Term.After, 0, "na"),
        .. Each(Term.Over, 0, "over"), .. Each(Term.Around, 0, "rond rondom ongeveer omstreeks"), .. Each(Term.Against, 0, "tegen"),
        .. Each(Term.Since, 0, "sinds sedert"),
        .. Each(Term.Within, 0, "binnen"), .. Each(Term.Per, 0, "per"), .. Each(Term.During, 0, "tijdens gedurende"), .. Each(Term.Until, 0, "totdat"),
    ];

    private static IEnumerable<TermWord> Modifiers() =>
    [
        .. Each(Term.Early, 0, "begin vroeg vroege vroeger start beginnend"), .. Each(Term.RelativeEarly, 0, "eerder"),
        .. Each(Term.Mid, 0, "midden halverwege medio mid"),
        .. Each(Term.Late, 0, "eind einde laat late eindigend"), .. Each(Term.More, 0, "meer langer"), .. Each(Term.Less, 0, "minder korter"),
        .. Each(Term.Than, 0, "dan"), .. Each(Term.Not, 0, "niet"),
        .. Each(Term.Higher, 0, "hoger groter boven daarboven"), .. Each(Term.Lower, 0, "lager kleiner"),
        .. Each(Term.Starting, 0, "startend aanvangend beginnende startende"), .. Each(Term.AmPm, 0, "am"), .. Each(Term.AmPm, 12, "pm"),
    ];

    private static IEnumerable<TermWord> Repetitions() =>
    [
        .. Each(Term.Each, 0, "elke elk iedere ieder"), .. Each(Term.Other, 0, "andere ander"),
        .. Each(Term.Times, 0, "keer maal eenmaal eens tweemaal driemaal"),
        .. Each(Term.Periodic, Weekly(0), "dagelijks dagelijkse"), .. Each(Term.Periodic, Weekly(1), "wekelijks wekelijkse"),
        .. Each(Term.Periodic, Weekly(2), "tweewekelijks tweewekelijkse veertiendaags veertiendaagse"), .. Each(Term.Periodic, 1, "maandelijks maandelijkse"),
        .. Each(Term.Periodic, 2, "tweemaandelijks tweemaandelijkse"), .. Each(Term.Periodic, 3, "driemaandelijks driemaandelijkse"),
        .. Each(Term.Periodic, 6, "halfjaarlijks halfjaarlijkse zesmaandelijks zesmaandelijkse"), .. Each(Term.Periodic, 12, "jaarlijks jaarlijkse"),
    ];

    /// <summary>As value of <see cref="Term.Periodic"/>: every so many weeks; 0 = every day.</summary>
    private static int Weekly(int weeks) => -1 - weeks;

    private static IEnumerable<TermWord> Each(Term term, int value, string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new TermWord(word, term, value));
}

/// <summary>A word with what it means in a date.</summary>
internal sealed record TermWord(string Text, Term Term, int Value);
