using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Recognisers;

/// <summary>A range that was read from tokens <paramref name="First"/> to <paramref name="Last"/>, characters <paramref name="Start"/> up to <paramref name="End"/> of the normalised text.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RangeRead(int First, int Last, int Start, int End, Bound? Low, Bound? High)
{
    public bool IsEqual => Low is not null && Low == High;

    public static RangeRead Of(TokenText source, int first, int last, Bound? low, Bound? high) =>
        new(first, last, source.Tokens[first].Start, source.Tokens[last].End, low, high);
}

/// <summary>A number or an ordinal as the end of a range, with "de" before it.</summary>
internal static class RangeEnd
{
    public static bool TryRead(TokenText source, int at, bool mayBeArticle, out NumberRead read)
    {
        if (source.Word(at) is "de" or "het") at++;
        if (NumberReader.TryRead(source, at, out read) && (mayBeArticle || !read.IsArticle) && !IsInWord(source, read)) return true;
        return OrdinalReader.TryRead(source, at, out read);
    }

    /// <summary>"h2o", "2e": part of something else; "10km" is a number with its unit.</summary>
    private static bool IsInWord(TokenText source, NumberRead read) =>
        !NumberRecogniser.IsFreeBefore(source, read) || (read.InDigits && OrdinalReader.TryRead(source, read.First, out _));
}
