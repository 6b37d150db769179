using System.Collections.Frozen;

namespace HandreikingBot.Domain.Understanding;

/// <summary>Given names, to notice a sentence about one pupil.</summary>
internal sealed class NameList(IEnumerable<string> names)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> known =
        names.Select(PhraseNotation.Normalise).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => known.Contains(word);
}
