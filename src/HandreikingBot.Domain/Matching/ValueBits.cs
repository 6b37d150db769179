using System.Collections.Frozen;

namespace HandreikingBot.Domain.Matching;

/// <summary>Gives every value of one list field its own bit, so that "has one of these" is a single AND.</summary>
internal sealed class ValueBits
{
    private readonly FrozenDictionary<string, ulong> bits;

    /// <exception cref="ArgumentException">More than 64 different values.</exception>
    public ValueBits(IEnumerable<IReadOnlyList<string>> lists)
    {
        var values = lists.SelectMany(list => list).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (values.Length > 64) throw new ArgumentException($"a list field has {values.Length} different values; 64 is the most", nameof(lists));
        bits = values.Index().ToFrozenDictionary(pair => pair.Item, pair => 1UL << pair.Index, StringComparer.Ordinal);
    }

    /// <summary>A value that no intervention has gives no bit: it can never fit.</summary>
    public ulong Of(IReadOnlyList<string> values)
    {
        var set = 0UL;
        for (var n = 0; n < values.Count; n++) set |= bits.GetValueOrDefault(values[n]);
        return set;
    }
}
