namespace HandreikingBot.Domain.Matching;

/// <summary>Keeps the lowest ranks of many, in order, without sorting all.</summary>
internal sealed class Best(int capacity)
{
    private readonly ulong[] ranks = new ulong[capacity];
    private int count;

    public ReadOnlySpan<ulong> Ranks => ranks.AsSpan(0, count);

    public void Offer(ulong rank)
    {
        if (count == ranks.Length && rank >= ranks[count - 1]) return;
        var place = count < ranks.Length ? count++ : count - 1;
        for (; place > 0 && ranks[place - 1] > rank; place--) ranks[place] = ranks[place - 1];
        ranks[place] = rank;
    }

    public void Offer(Best others)
    {
        foreach (var rank in others.Ranks) Offer(rank);
    }
}
