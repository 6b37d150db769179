namespace HandreikingBot.Domain.Understanding;

/// <summary>Given names, to notice a sentence about one pupil.</summary>
internal sealed class NameList
{
    private readonly WordTable known;

    public NameList(IReadOnlyList<string> names)
    {
        known = new WordTable(names.Count);
        foreach (var name in names) known.Add(PhraseNotation.Normalise(name));
    }

    public bool Contains(ReadOnlySpan<char> word) => known.Contains(word);
}
