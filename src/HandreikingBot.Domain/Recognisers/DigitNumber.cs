using System.Globalization;
using System.Runtime.InteropServices;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Recognisers;

/// <summary>
/// Numbers in digits as they are written in Dutch: "1.458.000", "1 234 567", "4,25", ",08", "2.5", "1e10", "1,1^23", "10k". Reads characters, not tokens, since a number may be
/// several of those.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DigitNumber(int End, double Value, bool IsPlain)
{
    /// <summary>Longer rows of digits are no numbers that people mean.</summary>
    private const int MostDigits = 36;

    private const int GroupLength = 3, MostGroups = 9;

    /// <summary>A number that begins exactly at <paramref name="start"/>, without its sign.</summary>
    public static bool TryRead(NormalText text, int start, out DigitNumber number)
    {
        number = default;
        if (start >= text.Length) return false;
        Span<char> digits = stackalloc char[MostDigits + 12];
        var (end, count) = (start, 0);
        var plain = Whole(text, ref end, digits, ref count);
        if (count > MostDigits) return false;
        var decimals = Decimals(text, ref end, digits, ref count);
        if (count is 0 || count > MostDigits) return false;
        var exponent = Exponent(text, ref end, digits, ref count);
        var value = double.Parse(digits[..count], NumberStyles.Float, CultureInfo.InvariantCulture);
        var power = Power(text, ref end, ref value);
        var letter = Letter(text, ref end, ref value);
        number = new DigitNumber(end, value, plain && !decimals && !exponent && !power && !letter);
        return double.IsFinite(value);
    }

    /// <returns>Whether it is digits only.</returns>
    private static bool Whole(NormalText text, ref int end, Span<char> digits, ref int count)
    {
        var lead = Copy(text, end, digits, ref count);
        var first = end;
        end += lead;
        if (lead is < 1 or > GroupLength || text[first] is '0') return true;
        var separator = end < text.Length ? text[end] : '\0';
        if (separator is not ('.' or ' ') || (separator is '.' && !IsGrouped(text, end))) return true;
        var groups = 0;
        while (groups < MostGroups && end < text.Length && text[end] == separator && Run(text, end + 1) is GroupLength)
        {
            end += 1 + Copy(text, end + 1, digits, ref count);
            groups++;
        }

        return groups is 0;
    }

    /// <summary>All dots of the row stand before exactly three digits; else ("192.168.1.2") they part numbers.</summary>
    private static bool IsGrouped(NormalText text, int at)
    {
        for (var groups = 0; at + 1 < text.Length && text[at] is '.' && char.IsAsciiDigit(text[at + 1]); groups++)
        {
            if (groups == MostGroups || Run(text, at + 1) is not GroupLength) return false;
            at += 1 + GroupLength;
        }

        return true;
    }

    private static bool Decimals(NormalText text, ref int end, Span<char> digits, ref int count)
    {
        if (end + 1 >= text.Length || text[end] is not (',' or '.') || !char.IsAsciiDigit(text[end + 1])) return false;
        var length = Run(text, end + 1, MostDigits + 1);
        var behind = end + 1 + length;
        var more = behind + 1 < text.Length && text[behind] is '.' or ',' && char.IsAsciiDigit(text[behind + 1]);
        // A dot is a decimal point in typed money and measures only: not between three digits, not in a row of dots.
        if (more || IsInRow(text, end) || (text[end] is '.' && length is GroupLength && count > 0 && digits[0] is not '0')) return false;
        if (count is 0) digits[count++] = '0';
        digits[count++] = '.';
        Copy(text, end + 1, digits, ref count);
        end = behind;
        return true;
    }

    /// <summary>The digits before the sign stand behind the same sign themselves ("1,2,3"), or behind a comma.</summary>
    private static bool IsInRow(NormalText text, int sign)
    {
        var at = sign - 1;
        while (at >= 0 && sign - at <= MostDigits && char.IsAsciiDigit(text[at])) at--;
        return at > 0 && (text[at] == text[sign] || text[at] is ',') && char.IsAsciiDigit(text[at - 1]);
    }

    private static bool Exponent(NormalText text, ref int end, Span<char> digits, ref int count)
    {
        if (end >= text.Length || text[end] is not 'e' || !TrySmallPower(text, end + 1, out var power, out var behind)) return false;
        digits[count++] = 'e';
        power.TryFormat(digits[count..], out var written, default, CultureInfo.InvariantCulture);
        (count, end) = (count + written, behind);
        return true;
    }

    private static bool Power(NormalText text, ref int end, ref double value)
    {
        if (end >= text.Length || text[end] is not '^' || !TrySmallPower(text, end + 1, out var power, out var behind)) return false;
        (value, end) = (Math.Pow(value, power), behind);
        return true;
    }

    /// <summary>Up to three digits with a sign, with no letter or digit behind them.</summary>
    private static bool TrySmallPower(NormalText text, int at, out int power, out int behind)
    {
        (power, behind) = (0, at);
        var negative = at < text.Length && text[at] is '-';
        if (at < text.Length && text[at] is '-' or '+') at++;
        var length = Run(text, at);
        for (behind = at; behind < at + length; behind++) power = (power * 10) + (text[behind] - '0');
        if (negative) power = -power;
        return length is > 0 and <= GroupLength && (behind >= text.Length || !char.IsLetter(text[behind]));
    }

    /// <summary>"10k", "10G", "1,2b". Small letters that are units as well (m, g, t, l) are left to those, and "7b" is a class.</summary>
    private static bool Letter(NormalText text, ref int end, ref double value)
    {
        var at = end;
        while (at < text.Length && text[at] is ' ' && at - end < GroupLength) at++;
        if (at >= text.Length || (at > end && text[at] is not 'k')) return false;
        if (at + 1 < text.Length && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] is '/' or '.' or '\'')) return false;
        double factor = text.Original[text.OriginOf(at)] switch { 'k' or 'K' => 1e3, 'M' => 1e6, 'G' => 1e9, 'T' => 1e12, 'b' or 'B' when !IsClass(value) => 1e9, _ => 0 };
        if (factor is 0) return false;
        (value, end) = (value * factor, at + 1);
        return true;
    }

    private static bool IsClass(double value) => value < 10 && value == Math.Floor(value);

    private static int Copy(NormalText text, int at, Span<char> digits, ref int count)
    {
        var start = at;
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
        {
            if (count < MostDigits) digits[count] = text[at];
            count = Math.Min(MostDigits + 1, count + 1);
        }

        return at - start;
    }

    /// <summary>How many digits stand here, counted to <paramref name="most"/>.</summary>
    private static int Run(NormalText text, int at, int most = GroupLength + 1)
    {
        var count = 0;
        while (count < most && at + count < text.Length && char.IsAsciiDigit(text[at + count])) count++;
        return count;
    }
}
