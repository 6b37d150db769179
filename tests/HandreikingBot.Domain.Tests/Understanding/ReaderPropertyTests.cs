using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Tests.Builders;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Tests.Understanding;

/// <summary>What holds for every message. Random ones with a fixed seed.</summary>
public sealed class ReaderPropertyTests
{
    private const ulong Seed = 20261121;

    private static readonly DateOnly Today = new(2026, 11, 21);

    /// <summary>Real words that mean nothing here.</summary>
    private static readonly string[] Meaningless =
        ["tafel", "stoel", "appel", "fiets", "boom", "raam", "water", "brood", "gisteren", "lamp", "straat", "auto", "trein", "wolk", "vogel", "kat", "hond", "jas", "koffie", "krant", "deur", "muur", "regen"];

    private static string[] Texts(Gen<string> gen, int count) => gen.Sample(count, new Rnd(Seed, 1), 60);

    /// <summary>Words of the vocabulary, numbers and signs, thrown together.</summary>
    private static Gen<string> Jumble()
    {
        string[] words = [.. RealWords.Words.Entries.SelectMany(entry => entry.Words).Select(word => word.Replace("*", "en").Replace("@", "").Replace("…", "x")).Distinct(), "7", "12", "1.500", "€", ",", ".", "?", "-", "/", "Sanne"];
        return from count in Gen.Choose(1, 14)
               from picked in Gen.ArrayOf(Gen.Elements(words), count)
               select string.Join(' ', picked);
    }

    private static Gen<string> AnyCharacters() =>
        from count in Gen.Choose(0, 80)
        from characters in Gen.ArrayOf(Gen.OneOf(Gen.Choose(0, 0xFFFF), Gen.Choose(32, 126), Gen.Choose(0x300, 0x36F)), count)
        select string.Concat(characters.Select(code => (char)code));

    [Fact]
    public void Every_filled_slot_can_be_pointed_to_in_the_text()
    {
        foreach (var text in Texts(Jumble(), 3_000))
        {
            var understood = RealWords.Reader.Read(text, Today, 3);
            Assert.All(understood.Evidence, evidence => Assert.True(evidence.Start >= 0 && evidence.Length > 0 && evidence.Start + evidence.Length <= text.Length, $"seed {Seed}: {evidence} in {text}"));
            var shown = understood.Evidence.Select(evidence => evidence.Slot).ToHashSet(StringComparer.Ordinal);
            var missing = Slotted.Of(understood).Keys.Except(shown).Except(["intent", "about", "personalData"]);
            Assert.True(!missing.Any(), $"seed {Seed}: no evidence of {string.Join(", ", missing)} in {text}");
        }
    }

    [Fact]
    public void Text_without_a_word_of_the_vocabulary_fills_nothing()
    {
        var gen = from count in Gen.Choose(1, 20) from picked in Gen.ArrayOf(Gen.Elements(Meaningless), count) select string.Join(' ', picked);
        foreach (var text in Texts(gen, 1_000))
            Assert.True(JsonSerializer.Serialize(RealWords.Reader.Read(text, Today, 4)) == JsonSerializer.Serialize(Understood.Nothing), $"seed {Seed}: {text}");
    }

    [Fact]
    public void No_text_is_too_strange()
    {
        foreach (var text in Texts(AnyCharacters(), 3_000))
            Assert.All(RealWords.Reader.Read(text, Today, 2).Evidence, evidence => Assert.InRange(evidence.Start + evidence.Length, 1, text.Length));
    }

    [Fact]
    public void The_same_text_gives_the_same_answer()
    {
        var other = new MessageReader(RealWords.Words, RealWords.Calendar);
        foreach (var text in Texts(Jumble(), 300))
            Assert.Equal(JsonSerializer.Serialize(RealWords.Reader.Read(text, Today)), JsonSerializer.Serialize(other.Read(text, Today)));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("1,")]
    [InlineData("a")]
    [InlineData("niet ")]
    [InlineData("groep 7 maar ")]
    [InlineData("wat is ")]
    [InlineData("en of ")]
    [InlineData("niet geen de het ")]
    [InlineData("weerbaarhied ")]
    [InlineData("leerkrachten ")]
    [InlineData("lessen, max 8, ")]
    [InlineData("meer dan 8 lessen ")]
    [InlineData("drukke kinderen met adhd ")]
    [InlineData("é\u0301")]
    public void What_reading_takes_grows_no_faster_than_the_text(string part)
    {
        var (quarter, whole) = (Taken(part, 1_000), Taken(part, 4_000));

        Assert.True(whole < (5 * quarter) + 64_000, $"{quarter} bytes for 1,000 characters, {whole} for 4,000");
    }

    // Allocation, not time: it is the same on a busy machine, and steps that grow with the square show in it. Speed belongs in a benchmark.
    private static long Taken(string part, int length)
    {
        var text = string.Concat(Enumerable.Repeat(part, length / part.Length));
        RealWords.Reader.Read(text, Today);
        var before = GC.GetAllocatedBytesForCurrentThread();
        RealWords.Reader.Read(text, Today);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void Only_the_first_four_thousand_characters_are_read() =>
        Assert.Equal(Answers.None.Education, RealWords.Reader.Read(new string('x', 4_000) + " groep 7", Today).Answers.Education);
}
