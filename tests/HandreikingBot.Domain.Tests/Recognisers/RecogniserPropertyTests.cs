using FsCheck;
using FsCheck.Fluent;
using HandreikingBot.Domain.Recognisers;
using HandreikingBot.Domain.Tests.Builders;

namespace HandreikingBot.Domain.Tests.Recognisers;

/// <summary>What holds for every text and every recogniser. Random texts with a fixed seed.</summary>
public sealed class RecogniserPropertyTests
{
    private const ulong Seed = 20261122;

    private static readonly string[] Pieces =
    [
        "een", "één", "twee", "drieëntwintig", "honderd", "duizend", "miljoen", "dozijn", "half", "halve", "kwart", "derde", "achtsten", "anderhalf", "en", "of", "komma", "op de", "van de",
        "tot", "tot en met", "t/m", "tussen", "meer dan", "of minder", "niet", "gelijk aan", "minstens", "max.", "min", "de", "laatste", "volgende", "voor", "na", "1", "12", "1.500", "1 234",
        "4,25", ",5", "3/4", "½", "1e10", "2^9", "10k", "5%", "procent", "€", "euro", "cent", "$", "EUR", "jaar", "oud", "-jarige", "leeftijd", "km/u", "m²", "liter", "graden", "temperatuur",
        "ja", "nee", "👍🏽", "-", "+", "/", ">", "=", ",", ".", "(", "06-12345678", "https://x.nl/12", "groep", "Sanne", "\n",
    ];

    private static readonly string[] Meaningless =
        ["tafel", "stoel", "appel", "fiets", "boom", "raam", "water", "brood", "gisteren", "lamp", "straat", "auto", "achter", "elftal", "tiental", "vierkant", "zesjes", "de", "het", "een", "en"];

    private static string[] Texts(Gen<string> gen, int count) => gen.Sample(count, new Rnd(Seed, 1), 60);

    private static Gen<string> Jumble() =>
        from count in Gen.Choose(1, 14)
        from picked in Gen.ArrayOf(Gen.Elements(Pieces), count)
        from spaces in Gen.ArrayOf(Gen.Elements(" ", " ", " ", "", "  "), count)
        select string.Concat(picked.Zip(spaces, (piece, space) => piece + space));

    private static Gen<string> AnyCharacters() =>
        from count in Gen.Choose(0, 80)
        from characters in Gen.ArrayOf(Gen.OneOf(Gen.Choose(0, 0xFFFF), Gen.Choose(32, 126), Gen.Choose(48, 57), Gen.Choose(0x300, 0x36F)), count)
        select string.Concat(characters.Select(code => (char)code));

    [Fact]
    public void Every_result_lies_in_the_text_in_order_and_is_what_stands_there()
    {
        foreach (var text in Texts(Jumble(), 4_000).Concat(Texts(AnyCharacters(), 4_000)))
        {
            foreach (var (kind, recognise) in RealUnits.Kinds)
            {
                var behind = 0;
                foreach (var span in recognise(text).Select(found => found.Span))
                {
                    Assert.True(span.Start >= behind && span.End >= span.Start && span.End < text.Length, $"seed {Seed}: {kind} {span} in {text}");
                    Assert.True(text[span.Start..(span.End + 1)] == span.Text, $"seed {Seed}: {kind} {span} in {text}");
                    behind = span.End + 1;
                }
            }
        }
    }

    [Fact]
    public void Every_value_is_finite()
    {
        foreach (var text in Texts(Jumble(), 2_000).Append("9,9^999").Append("1e300").Append("9^999 miljoen"))
            Assert.All(Recogniser.Numbers(text), found => Assert.True(double.IsFinite(Assert.IsType<Recognised.Number>(found).Value), $"seed {Seed}: {found} in {text}"));
    }

    [Fact]
    public void Text_without_a_digit_or_a_number_word_gives_nothing()
    {
        var gen = from count in Gen.Choose(1, 20) from picked in Gen.ArrayOf(Gen.Elements(Meaningless), count) select string.Join(' ', picked);
        foreach (var text in Texts(gen, 1_000))
            foreach (var (kind, recognise) in RealUnits.Kinds) Assert.True(recognise(text).Count is 0, $"seed {Seed}: {kind} in {text}");
    }

    [Theory]
    [InlineData("7")]
    [InlineData("7 ")]
    [InlineData("1.")]
    [InlineData("1,")]
    [InlineData("1/")]
    [InlineData("234 ")]
    [InlineData("1-")]
    [InlineData("-")]
    [InlineData("- ")]
    [InlineData("+3 ")]
    [InlineData("a")]
    [InlineData("een ")]
    [InlineData("een en ")]
    [InlineData("honderd ")]
    [InlineData("honderd en ")]
    [InlineData("honderd")]
    [InlineData("miljoen ")]
    [InlineData("een half ")]
    [InlineData("drie en een ")]
    [InlineData("nul komma nul ")]
    [InlineData("min ")]
    [InlineData("niet meer dan ")]
    [InlineData("tussen 5 en ")]
    [InlineData("3 tot ")]
    [InlineData("5 of meer dan ")]
    [InlineData("90 graden ")]
    [InlineData("€ ")]
    [InlineData("5 euro ")]
    [InlineData("5 euro 50 ")]
    [InlineData("www.1")]
    [InlineData("goed ")]
    [InlineData("ja 👍")]
    public void What_recognising_takes_grows_no_faster_than_the_text(string part)
    {
        foreach (var (kind, recognise) in RealUnits.Kinds)
        {
            var (quarter, whole) = (Taken(recognise, part, 1_000), Taken(recognise, part, 4_000));
            Assert.True(whole < (5 * quarter) + 64_000, $"{kind}: {quarter} bytes for 1,000 characters, {whole} for 4,000");
        }
    }

    // Allocation, not time: it is the same on a busy machine (CONVENTIONS 30). Loops that only look are bounded by constants in the code.
    private static long Taken(Func<string, IReadOnlyList<Recognised>> recognise, string part, int length)
    {
        var text = string.Concat(Enumerable.Repeat(part, length / part.Length));
        recognise(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        recognise(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void Every_sign_of_a_fraction_has_its_value()
    {
        var signs = Recogniser.Numbers("½ ⅓ ⅔ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅐ ⅛ ⅜ ⅝ ⅞ ⅑ ⅒").Cast<Recognised.Number>().ToArray();
        Assert.Equal(18, signs.Length);
        Assert.All(signs, sign => Assert.Equal(char.GetNumericValue(sign.Span.Text[0]), sign.Value, 9));
    }

    [Fact]
    public void Four_thousand_digits_are_no_number() => Assert.Empty(Recogniser.Numbers(new string('7', 4_000)));
}
