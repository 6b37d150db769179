using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// Words that stand in the catalogue and the guide already: names of interventions, options of the questions, words of the pieces of explanation. What the word files
/// say themselves goes first: it is met once, phrase by phrase, before the words of the guide are asked for.
/// </summary>
internal sealed class KnownWords
{
    private const int ShortestName = 4, Expected = 1_000, LongestUsual = 128;

    private static readonly char[] NameEnds = ['–', '(', ':', '-'];

    private readonly OptionWords[] options;
    private readonly PieceWords[] pieces;

    /// <summary>The words of the guide that a word file may hold as well, and by number whether one does, and whether it asks or serves the rules there.</summary>
    private readonly WordTable wanted = new(Expected);
    private readonly bool[] written, serving;
    private readonly int longest;

    public KnownWords(GuideBook guide)
    {
        options = [.. guide.Questions.SelectMany(question => question.Steps).SelectMany(step => step.Options).Where(option => Facts.Of(option.Sets).Length > 0).Select(OptionWords.Of)];
        pieces = [.. guide.Pieces.Select(PieceWords.Of)];
        foreach (var phrase in options.SelectMany(option => option.Phrases).Concat(pieces.SelectMany(piece => piece.Questions)))
        {
            wanted.Add(phrase);
            longest = Math.Max(longest, phrase.Length);
        }

        (written, serving) = (new bool[wanted.Count], new bool[wanted.Count]);
    }

    /// <summary>The whole name, and what stands before a dash, colon or bracket. Not for names that the files give with their capitals: those are ordinary words.</summary>
    public static IEnumerable<WordEntry> OfNames(InterventionCatalogue catalogue, IReadOnlyList<WordEntry> written)
    {
        var ordinary = written.Where(entry => entry.Exact).Select(entry => entry.Intervention).ToHashSet(StringComparer.Ordinal);
        foreach (var intervention in catalogue.All.Where(intervention => !ordinary.Contains(intervention.Id)))
        {
            var name = intervention.Name;
            string[] names = [name, name.Split(NameEnds)[0]];
            var phrases = names.Select(Plain).Where(phrase => phrase.Length >= ShortestName).Distinct(StringComparer.Ordinal).ToArray();
            if (phrases.Length > 0) yield return new WordEntry { Words = phrases, Intervention = intervention.Id };
        }
    }

    /// <summary>
    /// Titles and words of the options. They count when the message says nothing else than options: on a card "sfeer" answers a question, in a sentence the word files decide.
    /// Not those that a word file holds.
    /// </summary>
    public IEnumerable<WordEntry> OfOptions() =>
        options.Select(option => new WordEntry { Words = New(option.Phrases, written), Sets = option.Sets, Alone = true }).Where(entry => entry.Words.Count > 0);

    /// <summary>What users call the pieces. A word that is a question itself ("wat kost het") asks for its piece, unless a word file has it ask or serve the rules.</summary>
    public IEnumerable<WordEntry> OfPieces()
    {
        foreach (var (id, phrases, questions) in pieces)
        {
            yield return new WordEntry { Words = phrases, Piece = id };
            if (New(questions, serving) is { Length: > 0 } asking) yield return new WordEntry { Words = asking, Piece = id, Intent = Intent.Explain };
        }
    }

    /// <summary>Sees what the word files hold.</summary>
    /// <returns>The ways to read each phrase of theirs that can be read in more than one, now that they are written out.</returns>
    public Dictionary<string, IReadOnlyList<string[]>> Meet(IReadOnlyList<WordEntry> entries)
    {
        var ways = new Dictionary<string, IReadOnlyList<string[]>>(Expected, StringComparer.Ordinal);
        Span<char> buffer = longest >= LongestUsual ? new char[longest + 1] : stackalloc char[LongestUsual];
        foreach (var entry in entries)
        {
            var serves = entry.Intent is not null || entry.Cue is not null;
            foreach (var phrase in entry.Words)
            {
                if (PhraseNotation.IsPlain(phrase)) Meet(phrase, serves);
                else foreach (var words in ways[phrase] = PhraseNotation.Expand(phrase)) Meet(Together(words, buffer), serves);
            }
        }

        return ways;
    }

    private void Meet(ReadOnlySpan<char> phrase, bool serves)
    {
        if (phrase.Length > longest || wanted.Find(phrase) is not (>= 0 and var number)) return;
        written[number] = true;
        serving[number] |= serves;
    }

    /// <summary>The words with spaces between, or nothing when they do not fit: then they are longer than all that is wanted.</summary>
    private static ReadOnlySpan<char> Together(string[] words, Span<char> buffer)
    {
        var length = 0;
        foreach (var word in words)
        {
            if (length > 0) buffer[length++] = ' ';
            if (length + word.Length >= buffer.Length) return [];
            word.CopyTo(buffer[length..]);
            length += word.Length;
        }

        return buffer[..length];
    }

    private static bool IsQuestion(string phrase) =>
        phrase.Split(' ') is [var first, _, ..] && first is "wat" or "wie" or "hoe" or "waarom" or "waar" or "welke" or "welk" or "hoeveel" or "wordt";

    private string[] New(string[] phrases, bool[] known) => [.. phrases.Where(phrase => !phrase.Any(char.IsAsciiDigit) && !known[wanted.Find(phrase)])];

    private static string[] Phrases(IEnumerable<string> titles) => [.. titles.Select(Plain).Where(phrase => phrase.Length > 1).Distinct(StringComparer.Ordinal)];

    /// <summary>As it will be typed: words and numbers only, so that no sign is taken for notation.</summary>
    private static string Plain(string title)
    {
        var normal = new NormalText(title);
        return string.Join(' ', Tokeniser.Cut(normal).Where(token => token.Kind is not TokenKind.Sign).Select(token => normal.Span(token.Start, token.End).ToString()));
    }

    private sealed record OptionWords(Answers Sets, string[] Phrases)
    {
        public static OptionWords Of(StepOption option) => new(option.Sets, KnownWords.Phrases(option.Words.Prepend(option.Title)));
    }

    private sealed record PieceWords(string Id, string[] Phrases, string[] Questions)
    {
        public static PieceWords Of(Piece piece)
        {
            var phrases = KnownWords.Phrases(piece.Words.Append(piece.Title).Append(piece.Id));
            return new PieceWords(piece.Id, phrases, [.. phrases.Where(IsQuestion)]);
        }
    }
}
