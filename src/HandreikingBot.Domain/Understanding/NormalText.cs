using System.Globalization;

namespace HandreikingBot.Domain.Understanding;

/// <summary>A message in lower case without accents, apostrophes inside words, dots inside abbreviations and odd spaces, with for each character its place in what was typed. Capped at 4,000 characters.</summary>
internal sealed class NormalText
{
    public const int Cap = 4_000;

    private readonly char[] chars;
    private readonly int[] origins;

    public NormalText(string original)
    {
        Original = original;
        var length = Math.Min(original.Length, Cap);
        (chars, origins) = (new char[length], new int[length + 1]);
        for (var n = 0; n < length; n++)
        {
            if (IsDropped(original, n, length)) continue;
            origins[Length] = n;
            chars[Length++] = Fold(original[n]);
        }

        origins[Length] = length;
    }

    public string Original { get; }

    public int Length { get; }

    public char this[int index] => chars[index];

    public ReadOnlySpan<char> Span(int start, int end) => chars.AsSpan(start, end - start);

    /// <summary>Where the character came from; for <paramref name="index"/> = <see cref="Length"/> the end of what was read.</summary>
    public int OriginOf(int index) => origins[index];

    /// <summary>The end in the original of what ends before <paramref name="index"/>: accents that were dropped belong to their letter.</summary>
    public int OriginEndOf(int index)
    {
        var end = origins[index - 1] + 1;
        while (end < origins[index] && IsMark(Original[end])) end++;
        return end;
    }

    private static bool IsDropped(string text, int n, int length) =>
        IsMark(text[n]) || IsDotOfAbbreviation(text, n, length) || (IsApostrophe(text[n]) && IsInName(text, n, length));

    /// <summary>The apostrophe of "ib'er", and that of "Girls' Talk".</summary>
    private static bool IsInName(string text, int n, int length)
    {
        if (n is 0 || n + 1 >= length || !char.IsLetter(text[n - 1])) return false;
        return char.IsLetter(text[n + 1]) || (text[n - 1] is 's' && text[n + 1] is ' ' && n + 2 < length && char.IsUpper(text[n + 2]));
    }

    /// <summary>The dots of "p.p." and "i.p.v.", which are as often left out: each behind a letter by itself, and beside another of its kind.</summary>
    private static bool IsDotOfAbbreviation(string text, int n, int length)
    {
        if (text[n] is not '.' || n is 0 || !char.IsLetter(text[n - 1]) || (n > 1 && char.IsLetterOrDigit(text[n - 2]))) return false;
        var goesOn = n + 2 < length && char.IsLetter(text[n + 1]) && text[n + 2] is '.';
        return goesOn || (n > 2 && text[n - 2] is '.' && char.IsLetter(text[n - 3]));
    }

    private static bool IsMark(char c) => c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`' or '\u00B4';

    private static char Fold(char c) => c switch
    {
        '\n' => c,
        < ' ' => ' ',
        < '\u0080' => char.ToLowerInvariant(c),
        _ => FoldWide(char.ToLowerInvariant(c)),
    };

    private static char FoldWide(char c) => c switch
    {
        >= 'à' and <= 'å' or 'ā' => 'a',
        'ç' or 'č' or 'ć' => 'c',
        >= 'è' and <= 'ë' or 'ē' or 'ę' => 'e',
        >= 'ì' and <= 'ï' or 'ı' => 'i',
        'ñ' => 'n',
        >= 'ò' and <= 'ö' or 'ø' => 'o',
        >= 'ù' and <= 'ü' => 'u',
        'ý' or 'ÿ' => 'y',
        'š' or 'ş' => 's',
        'ž' => 'z',
        '\u2018' or '\u2019' => '\'',
        '\u2013' or '\u2014' or '\u2010' or '\u2011' or '\u2212' => '-',
        _ => char.IsWhiteSpace(c) ? ' ' : c,
    };
}
