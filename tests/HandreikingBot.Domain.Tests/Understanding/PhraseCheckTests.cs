using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Tests.Understanding;

public sealed class PhraseCheckTests
{
    private const int Longest = 4;

    private static readonly string[] Parts = ["pesten", "(heel)", "uit/van", "(aan/@juf)", "…", "@leraar", "~", "klas/"];

    private static readonly HashSet<string> Classes = ["leraar"];

    /// <summary>Rows of <c>WordCheckTests</c> tell of a <c>~</c> that is not between two phrases: written out, it means nothing.</summary>
    [Fact]
    public void A_phrase_has_no_fault_exactly_when_each_way_to_read_it_can_be_read() =>
        Assert.All(Phrases().Where(HasSidesToEachTilde), phrase => Assert.Equal(PhraseNotation.Expand(phrase).All(CanBeRead), PhraseCheck.FaultOf(phrase, Classes) is null));

    private static bool HasSidesToEachTilde(string phrase) => !phrase.Contains('~', StringComparison.Ordinal) || (phrase.Count('~') is 1 && PhraseNotation.Sides(phrase) is not null);

    /// <summary>All phrases of so many parts, among them many that nobody would write.</summary>
    private static IEnumerable<string> Phrases()
    {
        IEnumerable<string> longer = [""];
        for (var length = 1; length <= Longest; length++)
        {
            longer = [.. longer.SelectMany(phrase => Parts.Select(part => $"{phrase} {part}".Trim()))];
            foreach (var phrase in longer) yield return phrase;
        }
    }

    private static bool CanBeRead(string[] words) =>
        words is [not "…", ..] and [.., not "…"] && words.All(word => word.Length > 0 && (word[0] is not '@' || Classes.Contains(word[1..])));
}
