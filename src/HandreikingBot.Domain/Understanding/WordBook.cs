using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// The words that the bot understands, as data (<c>content/vocabulary/words</c>, where <c>README.md</c> tells how a phrase is written).
/// </summary>
/// <param name="Entries">Phrases and what they mean.</param>
/// <param name="Classes">Words that may stand in for each other in phrases: name without @, and its words.</param>
/// <param name="Follows">Goals that follow from a topic (question 1 of the guide).</param>
/// <param name="Ordinary">Real Dutch words that are near a word of ours; they are never taken for a typing error. Many to a line, a space between: thousands of JSON strings take long to read.</param>
/// <param name="FirstNames">Given names, to notice a sentence about one pupil.</param>
/// <param name="Light">Words that may stand between the words of any phrase without changing what is said: even, nog, er.</param>
/// <param name="Short">Other ways of writing a word, by the word that is meant: het for t, goede for goeie.</param>
public sealed record WordBook(
    IReadOnlyList<WordEntry> Entries,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Classes,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Follows,
    IReadOnlyList<string> Ordinary,
    IReadOnlyList<string> FirstNames,
    IReadOnlyList<string> Light,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Short)
{
    /// <summary>All files together, with the names of the interventions and the words of the guide (<see cref="KnownWords"/>).</summary>
    public static WordBook Of(IReadOnlyList<WordFile> files, InterventionCatalogue catalogue, GuideBook guide)
    {
        // Names of programmes that this catalogue does not hold mean nothing here.
        WordEntry[] written = [.. files.SelectMany(file => file.Entries ?? []).Where(entry => entry.Intervention is not { } id || catalogue.Find(id) is not null)];
        var known = new KnownWords(guide);
        var ways = known.Meet(written);
        return new WordBook(
            [.. written, .. KnownWords.OfNames(catalogue, written), .. known.OfOptions(), .. known.OfPieces()],
            Together(files, file => file.Classes),
            Together(files, file => file.Follows),
            [.. files.SelectMany(file => file.Ordinary ?? [])],
            [.. files.SelectMany(file => file.FirstNames ?? [])],
            [.. files.SelectMany(file => file.Light ?? [])],
            Together(files, file => file.Short))
        {
            Ways = ways,
        };
    }

    /// <summary>The ways to read phrases that can be read in more than one, as far as they were written out already: that takes long enough to do it once.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<string[]>> Ways { get; init; } = new Dictionary<string, IReadOnlyList<string[]>>(StringComparer.Ordinal);

    private static Dictionary<string, IReadOnlyList<string>> Together(IReadOnlyList<WordFile> files, Func<WordFile, IReadOnlyDictionary<string, IReadOnlyList<string>>?> lists) =>
        files.SelectMany(file => lists(file) ?? new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)).ToDictionary(StringComparer.Ordinal);
}

/// <summary>One file of <c>content/vocabulary/words</c>: any of these, each under its own name.</summary>
public sealed record WordFile
{
    public IReadOnlyList<WordEntry>? Entries { get; init; }
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Classes { get; init; }
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Follows { get; init; }
    public IReadOnlyList<string>? Ordinary { get; init; }
    public IReadOnlyList<string>? FirstNames { get; init; }
    public IReadOnlyList<string>? Light { get; init; }
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Short { get; init; }
}

/// <summary>Phrases that mean the same. One of <see cref="Sets"/>, <see cref="Intent"/>, <see cref="YesNo"/>, <see cref="Cue"/>, <see cref="Piece"/> and <see cref="Intervention"/> is given, or more.</summary>
public sealed record WordEntry
{
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>The slots that the words fill.</summary>
    public Answers? Sets { get; init; }

    /// <summary>The slots that the words take back ("hoeft niet gratis" takes back budget 0).</summary>
    public Answers? Refuses { get; init; }
    public Intent? Intent { get; init; }
    public bool? YesNo { get; init; }

    /// <summary>What the words do for the rules: a unit, a limit, a negation.</summary>
    public Cue? Cue { get; init; }

    /// <summary>The number that a cue stands for: a number word, a month, a numbered choice.</summary>
    public int? Number { get; init; }

    /// <summary>Id of a piece of the guide that these words name.</summary>
    public string? Piece { get; init; }

    /// <summary>Id of an intervention that these words name.</summary>
    public string? Intervention { get; init; }

    /// <summary>Counts only when the rest of the message is filler: "terug", but not "terug naar school".</summary>
    public bool Alone { get; init; }

    /// <summary>Of words that count alone: also in a clause of their own ("max 5 weken, online en gratis").</summary>
    public bool Apart { get; init; }

    /// <summary>A good thing of which the lack is the problem: "geen zelfvertrouwen" still speaks of zelfbeeld.</summary>
    public bool Lack { get; init; }

    /// <summary>Counts only when written exactly so, capitals included: PRIMA is a programme, prima is not.</summary>
    public bool Exact { get; init; }
}
