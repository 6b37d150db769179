namespace HandreikingBot.Domain.Understanding;

/// <summary>Numbers the words of phrases, and tells for which of them each pattern (<c>word</c>, <c>stem*</c>, <c>*end</c>, <c>*part*</c>) stands: its own, and those of the classes that it is in.</summary>
internal sealed class PatternIds(IReadOnlyDictionary<string, IReadOnlyList<string>> classes)
{
    private const int Expected = 8_000;

    private readonly WordTable words = new(Expected), patterns = new(Expected);
    private readonly List<int[]> standsFor = new(Expected);
    private readonly List<int> weights = new(Expected);

    /// <summary>Each pattern once; <see cref="StandsFor"/> takes its number.</summary>
    public WordTable Patterns => patterns;

    /// <summary>Ids of words are below this.</summary>
    public int Count => words.Count;

    public int[] StandsFor(int pattern) => standsFor[pattern];

    /// <summary>What the word adds to the weight of a phrase: more words first, then the more that is written out, "faalangst*" before "*angst*".</summary>
    public int WeightOf(int id) => weights[id];

    /// <param name="word">A pattern or <c>@class</c>, normalised.</param>
    /// <exception cref="ArgumentException">There is no such class.</exception>
    public int IdOf(ReadOnlySpan<char> word)
    {
        var id = words.Add(word);
        if (id < weights.Count) return id;
        var stars = (word[0] is '*' ? 1 : 0) + (word.Length > 1 && word[^1] is '*' ? 1 : 0);
        weights.Add(1_000 + ((word.Length - stars) * 2) + (stars is 0 ? 1 : 0));
        if (word[0] is not '@') Stand(word, id);
        else if (!classes.TryGetValue(word[1..].ToString(), out var members)) throw new ArgumentException($"there is no class '{word}'", nameof(word));
        else foreach (var member in members) Stand(PhraseNotation.Normalise(member), id);
        return id;
    }

    /// <summary>Ids only grow: one that is there already is the last.</summary>
    private void Stand(ReadOnlySpan<char> pattern, int id)
    {
        var number = patterns.Add(pattern);
        if (number == standsFor.Count) standsFor.Add([id]);
        else if (standsFor[number][^1] != id) standsFor[number] = [.. standsFor[number], id];
    }
}
