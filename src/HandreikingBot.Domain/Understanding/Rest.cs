namespace HandreikingBot.Domain.Understanding;

/// <summary>Whether the rest of a message says anything beside one item: for words that only count by themselves.</summary>
internal static class Rest
{
    /// <summary>A longer message always says more.</summary>
    private const int LongestList = 40;

    /// <summary>Options of one card may stand beside each other ("sfeer en emoties"), and so may a yes and words with the same intent.</summary>
    public static bool SaysNothing(List<Item> items, int place)
    {
        if (items.Count > LongestList) return false;
        var spare = IsCommandOfWords(items[place]) ? 1 : 0;
        for (var n = 0; n < items.Count; n++)
        {
            if (n == place || IsFiller(items[n]) || items[n].IsSign('?') || GoesWith(items[n], items[place]) || IsAddress(items, n)) continue;
            if (!items[n].Unknown || --spare < 0) return false;
        }

        return true;
    }

    /// <summary>"dit wordt niks, ik stop": a command that has a clause of its own, beside others.</summary>
    public static bool IsCommandApart(List<Item> items, int place)
    {
        if (!Array.Exists(items[place].Meanings, meaning => meaning.Entry.Intent is Intent.Stop or Intent.Back or Intent.Help or Intent.Restart)) return false;
        var (first, last) = (place, place);
        while (first > 0 && !IsBreak(items[first - 1])) first--;
        while (last + 1 < items.Count && !IsBreak(items[last + 1])) last++;
        for (var n = first; n <= last; n++)
            if (n != place && !IsFiller(items[n])) return false;
        return first > 0 || last + 1 < items.Count;
    }

    /// <summary>"max 5 weken, online en gratis": nothing but small words up to a comma, "en" or an end, at both sides.</summary>
    public static bool IsClause(List<Item> items, int place)
    {
        var (first, last) = (place - 1, place + 1);
        while (first >= 0 && !IsJoint(items[first])) if (!IsFiller(items[first--])) return false;
        while (last < items.Count && !IsJoint(items[last])) if (!IsFiller(items[last++])) return false;
        return true;
    }

    private static bool IsJoint(Item item) => IsBreak(item) || item.Is(Cue.And) || item.IsSign('+') || item.IsSign(':');

    private static bool IsBreak(Item item) => item.EndsSentence || item.IsSign(',');

    /// <summary>"@Handreiking start": whom the message is for says nothing.</summary>
    public static bool IsAddress(List<Item> items, int place) => place > 0 && items[place - 1].IsSign('@') && !items[place].Token.Spaced;

    /// <summary>A command of several words is clear enough to bear one word that we do not know: "oeps verkeerd, ga terug".</summary>
    private static bool IsCommandOfWords(Item item)
    {
        if (item.Last == item.First) return false;
        foreach (var meaning in item.Meanings)
            if (meaning.Entry.Intent is Intent.Back or Intent.Stop or Intent.Help or Intent.Start) return true;
        return false;
    }

    public static bool IsFiller(Item item) => item.Is(Cue.Filler) || item.Is(Cue.Link) || item.Is(Cue.And) || (item.Token.Kind is TokenKind.Sign && !item.IsSign('?'));

    private static bool GoesWith(Item other, Item item)
    {
        foreach (var a in other.Meanings)
        {
            if (a.Entry.YesNo is not null) return true;
            // "geen idee, ik stop".
            if (a.Entry.Intent is Intent.Skip && Array.Exists(item.Meanings, meaning => meaning.Entry.Intent is Intent.Stop)) return true;
            foreach (var b in item.Meanings)
                if ((a.Entry.Intent is not null && a.Entry.Intent == b.Entry.Intent) || SameSlot(a, b)) return true;
        }

        return false;
    }

    private static bool SameSlot(Meaning a, Meaning b) => a.Sets.Length > 0 && b.Sets.Length > 0 && a.Sets[0].Slot == b.Sets[0].Slot;
}
