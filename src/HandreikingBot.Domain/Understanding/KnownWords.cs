using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Guide;

namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// Words that stand in the catalogue and the guide already: names of interventions, options of the questions, words of the pieces of explanation. What the word files
/// say themselves goes first.
/// </summary>
internal static class KnownWords
{
    private const int ShortestName = 4, Expected = 16_000;

    private static readonly char[] NameEnds = ['–', '(', ':', '-'];

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
    /// </summary>
    /// <param name="guide">The questions.</param>
    /// <param name="known">Phrases that the word files hold already.</param>
    public static IEnumerable<WordEntry> OfOptions(GuideBook guide, HashSet<string> known)
    {
        return guide.Questions.SelectMany(question => question.Steps).SelectMany(step => step.Options).Where(option => Facts.Of(option.Sets).Length > 0)
            .Select(option => new WordEntry { Words = [.. New(option.Words.Prepend(option.Title), known)], Sets = option.Sets, Alone = true })
            .Where(entry => entry.Words.Count > 0);
    }

    /// <summary>What users call the pieces. A word that is a question itself ("wat kost het") asks for its piece.</summary>
    /// <param name="guide">The pieces.</param>
    /// <param name="known">Phrases of the word files that ask or serve the rules.</param>
    public static IEnumerable<WordEntry> OfPieces(GuideBook guide, HashSet<string> known)
    {
        foreach (var piece in guide.Pieces)
        {
            var phrases = piece.Words.Append(piece.Title).Append(piece.Id).Select(Plain).Where(phrase => phrase.Length > 1).Distinct(StringComparer.Ordinal).ToArray();
            yield return new WordEntry { Words = phrases, Piece = piece.Id };
            string[] questions = [.. New(phrases.Where(IsQuestion), known)];
            if (questions.Length > 0) yield return new WordEntry { Words = questions, Piece = piece.Id, Intent = Intent.Explain };
        }
    }

    private static bool IsQuestion(string phrase) =>
        phrase.Split(' ') is [var first, _, ..] && first is "wat" or "wie" or "hoe" or "waarom" or "waar" or "welke" or "welk" or "hoeveel" or "wordt";

    private static IEnumerable<string> New(IEnumerable<string> phrases, HashSet<string> known) =>
        phrases.Select(Plain).Where(phrase => phrase.Length > 1 && !phrase.Any(char.IsAsciiDigit) && !known.Contains(phrase)).Distinct(StringComparer.Ordinal);

    /// <summary>All phrases of the word files written out, those of them that ask or serve the rules, and the ways to read each that can be read in more than one.</summary>
    public static (HashSet<string> All, HashSet<string> Serving, Dictionary<string, IReadOnlyList<string[]>> Ways) PhrasesOf(IReadOnlyList<WordEntry> entries)
    {
        var (all, serving, ways) = (new HashSet<string>(Expected, StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new Dictionary<string, IReadOnlyList<string[]>>(StringComparer.Ordinal));
        foreach (var entry in entries)
        {
            var serves = entry.Intent is not null || entry.Cue is not null;
            foreach (var phrase in entry.Words)
            {
                if (PhraseNotation.IsPlain(phrase)) Add(phrase, serves);
                else foreach (var words in ways[phrase] = PhraseNotation.Expand(phrase)) Add(string.Join(' ', words), serves);
            }
        }

        return (all, serving, ways);

        void Add(string phrase, bool serves)
        {
            all.Add(phrase);
            if (serves) serving.Add(phrase);
        }
    }

    /// <summary>As it will be typed: words and numbers only, so that no sign is taken for notation.</summary>
    private static string Plain(string title)
    {
        var normal = new NormalText(title);
        return string.Join(' ', Tokeniser.Cut(normal).Where(token => token.Kind is not TokenKind.Sign).Select(token => normal.Span(token.Start, token.End).ToString()));
    }
}
