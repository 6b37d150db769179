using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Recognisers;

/// <summary>The words and digits of one number as they come: "vijf", "miljard", "tweehonderd", "miljoen". Each must fit under the ones before it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct NumberSum()
{
    private const double Unlimited = 1e21;

    private double total;
    private double group;
    private bool hasGroup;
    private double room = Unlimited;
    private double last;
    private bool inDigits;

    /// <summary>The multiplier that the number was last multiplied with.</summary>
    public double Limit { get; private set; } = Unlimited;

    public readonly double Value => total + group;

    /// <summary>It ends with a thousand, a million or more: "3 miljoen".</summary>
    public readonly bool EndsWithMultiplier => !hasGroup && Limit < Unlimited;

    /// <summary>Whether a smaller number can follow: behind "honderd", not behind "twintig".</summary>
    public readonly bool HasRoom => room >= 100 && room < Unlimited;

    /// <summary>"drie dozijn", "driehonderd en twee dozijn": only the last number counts dozens.</summary>
    public bool TryMultiplyLast(double by)
    {
        if (!hasGroup || last is 0) return false;
        (group, room, last) = (group - last + (last * by), 1, 0);
        return true;
    }

    public bool TryMultiply(double by)
    {
        if (by is 100 && hasGroup)
        {
            if (room is not 1 || group is 0 || (group >= 100 && !inDigits)) return false;
            (group, room, last) = (group * 100, 100, group * 100);
            return true;
        }

        if (by is 100) return TryAdd(100);
        if (by >= Limit || (!hasGroup && total > 0)) return false;
        (total, group, hasGroup, Limit, room, inDigits) = (total + (hasGroup ? group * by : by), 0, false, by, by, false);
        return true;
    }

    /// <summary>A number word: "drie", "tweehonderd", "drieenvijftigduizend".</summary>
    public bool TryAdd(double value)
    {
        if (value >= room || (value is 0 && Value > 0) || (hasGroup && room < 100)) return false;
        var scale = Scale(value);
        last = value;
        if (hasGroup || scale < 1_000) (group, hasGroup, room) = (group + value, true, scale is 100 && !hasGroup ? 100 : 1);
        else (total, Limit, room) = (total + value, scale, scale);
        return true;
    }

    /// <summary>Digits, to which no number word can be added: "2,5" before "miljoen".</summary>
    public bool TryAddDigits(double value)
    {
        if (hasGroup || value >= room) return false;
        (group, hasGroup, room, last, inDigits) = (value, true, 1, value, true);
        return true;
    }

    /// <summary>Decimals in words behind it: "twee komma vijf".</summary>
    public void AddDecimals(double value) => (group, hasGroup, room) = (group + value, true, 1);

    /// <summary>"twee en een half", "3 miljoen en een half", "twee en een half miljoen", "een miljard en een half miljoen".</summary>
    /// <param name="fraction">Of one.</param>
    /// <param name="by">The multiplier behind the fraction; 1 = none.</param>
    public bool TryAddFraction(double fraction, double by)
    {
        if (by > 1 && by >= Limit) return false;
        if (by > 1) total = EndsWithMultiplier ? total + (fraction * by) : total + ((group + fraction) * by);
        else total += group + (EndsWithMultiplier && Limit >= 1_000_000 ? fraction * Limit : fraction);
        (group, hasGroup, room) = (0, true, 1);
        return true;
    }

    private static double Scale(double value)
    {
        if (value is 0) return 1;
        for (var scale = 1e18; scale >= 1_000; scale /= 1_000)
            if (value % scale is 0) return scale;
        return value % 100 is 0 ? 100 : 1;
    }
}
