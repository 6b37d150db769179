using FsCheck;
using FsCheck.Fluent;
using HandreikingBot.Domain.Recognisers.Dates;

namespace HandreikingBot.Domain.Tests.Recognisers.Dates;

/// <summary>What holds for every text and every moment from 1900 to 2200. Random ones with a fixed seed.</summary>
public sealed class DatePropertyTests
{
    private const ulong Seed = 20261122;

    private static readonly DateTime Reference = new(2026, 11, 21, 10, 0, 0);

    private static readonly string[] Words =
    [
        "maandag", "vr.", "zondagmiddag", "zaterdags", "mei", "feb", "okt.", "vandaag", "morgen", "overmorgen", "gisteravond", "vannacht", "'s", "avonds", "ochtend", "nacht", "uur", "u", "min", "minuten", "dag", "dagen",
        "werkdagen", "week", "weekend", "weken", "maand", "kwartaal", "jaar", "jaren", "decennium", "eeuw", "halfuur", "kwartier", "kwart", "half", "anderhalf", "½", "een", "twee", "elf", "vijfentwintig", "tweeduizend", "eerste",
        "tweede", "laatste", "e", "ste", "volgende", "komende", "vorige", "afgelopen", "deze", "dezelfde", "de", "het", "mijn", "op", "om", "in", "van", "vanaf", "tot", "en", "met", "t/m", "tussen", "of", "voor", "na", "over",
        "rond", "tegen", "sinds", "binnen", "per", "tijdens", "begin", "eind", "halverwege", "later", "geleden", "elke", "andere", "keer", "wekelijks", "paar", "enkele", "hele", "meer", "minder", "dan", "niet", "zomer", "herfst",
        "rest", "nu", "zo", "snel", "mogelijk", "als", "laat", "vroeg", "kerst", "pasen", "koningsdag", "dag van de arbeid", "lunch", "werkuren", "middernacht", "1", "7", "12", "29", "31", "99", "2000", "2027", "30000", "29/2", "1-1",
        "8:30", "15.45", "24:00", "2027-02-30", "31-12-9999", "-", "/", ",", ".", ":", "~", "(", "Sanne", "leerlingen", "\n",
    ];

    private static readonly string[] Timeless = ["tafel", "stoel", "de", "het", "op", "in", "van", "voor", "na", "over", "elke", "school", "leerling", "pesten", "groep", "en", "of", "niet", "meer", "dan", "terug", "wij", "deze", "mijn"];

    private static string[] Texts(Gen<string> gen, int count) => gen.Sample(count, new Rnd(Seed, 1), 60);

    private static Gen<string> Jumble() =>
        from count in Gen.Choose(1, 12)
        from picked in Gen.ArrayOf(Gen.Elements(Words), count)
        from spaces in Gen.ArrayOf(Gen.Elements(" ", " ", " ", " ", ""), count)
        select string.Concat(picked.Zip(spaces, (word, space) => word + space));

    private static Gen<string> AnyCharacters() =>
        from count in Gen.Choose(0, 60)
        from characters in Gen.ArrayOf(Gen.OneOf(Gen.Choose(0, 0xFFFF), Gen.Choose(32, 126), Gen.Choose(45, 58), Gen.Choose(0x300, 0x36F)), count)
        select string.Concat(characters.Select(code => (char)code));

    private static DateTime[] Moments(int count) =>
        [.. Gen.Choose(0, 300 * 366 * 24).Select(hours => new DateTime(1900, 1, 1).AddHours(hours)).Where(moment => moment.Year <= 2200).Sample(count,
            new Rnd(Seed, 3), 60)];

    [Fact]
    public void Every_result_lies_in_the_text_in_order_and_is_what_stands_there()
    {
        foreach (var text in Texts(Jumble(), 2_500).Concat(Texts(AnyCharacters(), 1_500)))
        {
            var behind = 0;
            foreach (var result in DateRecogniser.Recognise(text, Reference))
            {
                Assert.True(result.Start >= behind && result.End >= result.Start && result.End < text.Length, $"seed {Seed}: {result} in {text}");
                Assert.True(string.Equals(text[result.Start..(result.End + 1)].ToLowerInvariant(), result.Text, StringComparison.Ordinal)
                    && result.Values.Count > 0, $"seed {Seed}: {result} in {text}");
                behind = result.End + 1;
            }
        }
    }

    [Fact]
    public void Every_range_of_days_or_moments_starts_before_it_ends()
    {
        foreach (var (text, moment) in Texts(Jumble(), 2_500).Zip(Moments(2_500)))
            foreach (var value in DateRecogniser.Recognise(text, moment).SelectMany(result => result.Values))
                Assert.True(value switch
                {
                    DateValue.Days days => !(days.From > days.To),
                    DateValue.Moments moments => !(moments.From > moments.To),
                    _ => true
                }, $"seed {Seed}: {value} in {text} at {moment:s}");
    }

    [Fact]
    public void Any_text_at_any_moment_is_read()
    {
        foreach (var (text, moment) in Texts(Jumble(), 3_000).Concat(Texts(AnyCharacters(), 2_000)).Zip(Moments(5_000)))
        {
            var found = Record.Exception(() => DateRecogniser.Recognise(text, moment));
            Assert.True(found is null, $"seed {Seed}: {found} in {text} at {moment:s}");
        }
    }

    [Fact]
    public void The_ends_of_the_calendar_are_read_too()
    {
        foreach (var text in Texts(Jumble(), 1_000))
        {
            var found = Record.Exception(() => (DateRecogniser.Recognise(text, DateTime.MaxValue), DateRecogniser.Recognise(text, DateTime.MinValue)));
            Assert.True(found is null, $"seed {Seed}: {found} in {text}");
        }
    }

    [Fact]
    public void Text_without_a_word_of_time_or_a_digit_gives_nothing()
    {
        var gen = from count in Gen.Choose(1, 20) from picked in Gen.ArrayOf(Gen.Elements(Timeless), count) select string.Join(' ', picked);
        foreach (var text in Texts(gen, 1_000)) Assert.True(DateRecogniser.Recognise(text, Reference).Count is 0, $"seed {Seed}: {text}");
    }

    [Fact]
    public void The_same_text_gives_the_same_dates()
    {
        foreach (var text in Texts(Jumble(), 500)) Assert.Equal(DateNotation.Of(DateRecogniser.Recognise(text, Reference)),
            DateNotation.Of(DateRecogniser.Recognise(text, Reference)));
    }

    [Theory]
    [InlineData("7 ")]
    [InlineData("7")]
    [InlineData("1-")]
    [InlineData("1/1-")]
    [InlineData("a")]
    [InlineData("een ")]
    [InlineData("de week van ")]
    [InlineData("tussen ")]
    [InlineData("maandag ")]
    [InlineData("maandag tot ")]
    [InlineData("2 uur en ")]
    [InlineData("3 dagen 2 weken ")]
    [InlineData("eind van ")]
    [InlineData("voor eind van mei ")]
    [InlineData("elke ")]
    [InlineData("honderd ")]
    [InlineData("twee honderd duizend ")]
    [InlineData("'s avonds om ")]
    [InlineData("8:30-")]
    [InlineData("over 9999 werkdagen ")]
    [InlineData("de dag van ")]
    [InlineData("é\u0301")]
    public void What_reading_dates_takes_grows_no_faster_than_the_text(string part)
    {
        var (quarter, whole) = (Taken(part, 1_000), Taken(part, 4_000));

        Assert.True(whole < (5 * quarter) + 64_000, $"{quarter} bytes for 1,000 characters, {whole} for 4,000");
    }

    [Fact]
    public void A_message_without_a_date_takes_no_more_than_its_words() => Assert.InRange(Taken("wij willen iets tegen pesten in de klas ", 400), 0, 12_500);

    // Allocation, not time: it is the same on a busy machine (CONVENTIONS 30).
    private static long Taken(string part, int length)
    {
        var text = string.Concat(Enumerable.Repeat(part, length / part.Length));
        DateRecogniser.Recognise(text, Reference);
        var before = GC.GetAllocatedBytesForCurrentThread();
        DateRecogniser.Recognise(text, Reference);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void Only_the_first_four_thousand_characters_are_read() => Assert.Empty(DateRecogniser.Recognise(new string('x', 4_000) + " morgen", Reference));
}
