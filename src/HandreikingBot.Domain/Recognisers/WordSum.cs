using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Recognisers;

/// <summary>The parts of one number word as they come: "drie", "honderd", "eenentachtig", "duizend".</summary>
[StructLayout(LayoutKind.Auto)]
internal struct WordSum
{
    private long total;
    private long group;
    private long lastMultiplier;
    private bool hasGroup;
    private bool hasHundreds;
    private bool hasSmall;

    /// <summary>"en" may follow: "honderd-en-acht".</summary>
    public readonly bool AfterMultiplier => !hasSmall && (hasHundreds || lastMultiplier > 0);

    /// <param name="value">Below 100; zero stands by itself only.</param>
    public bool TryAdd(int value)
    {
        if (hasSmall || (value is 0 && (hasGroup || lastMultiplier > 0))) return false;
        (group, hasGroup, hasSmall) = (group + value, true, true);
        return true;
    }

    public bool TryMultiply(long by)
    {
        if (hasSmall && group is 0) return false;
        if (by is 100)
        {
            if (hasHundreds) return false;
            (group, hasGroup, hasHundreds, hasSmall) = (hasGroup ? group * 100 : 100, true, true, false);
            return true;
        }

        var count = hasGroup ? group : 1;
        if ((lastMultiplier > 0 && by >= lastMultiplier) || count > (long.MaxValue - total) / by) return false;
        (total, group, lastMultiplier) = (total + (count * by), 0, by);
        (hasGroup, hasHundreds, hasSmall) = (false, false, false);
        return true;
    }

    public readonly bool TryTotal(out long value)
    {
        value = total + group;
        return hasGroup || lastMultiplier > 0;
    }
}
