using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Recognisers;

/// <summary>Where a phrase may stand.</summary>
internal enum UnitPlace
{
    Behind,
    Before,
    Alone,
}

/// <summary>A way to write a unit, as tokens.</summary>
/// <param name="Unit">What it stands for.</param>
/// <param name="Place">Beside an amount, or by itself.</param>
/// <param name="Words">Its tokens, normalised.</param>
/// <param name="Glued">Whether each token stands against the one before it.</param>
/// <param name="Exact">The characters as they must be typed, or <see langword="null"/>.</param>
internal sealed record UnitPhrase(UnitEntry Unit, UnitPlace Place, string[] Words, bool[] Glued, string? Exact)
{
    public static UnitPhrase Of(UnitEntry unit, UnitPlace place, string written, bool exact)
    {
        var source = TokenText.Of(written);
        string[] words = [.. source.Tokens.Select(token => source.Text.Span(token.Start, token.End).ToString())];
        return new UnitPhrase(unit, place, words, [.. source.Tokens.Select(token => !token.Spaced)], exact ? written : null);
    }

    public bool Stands(TokenText source, int at)
    {
        if (at < 0 || at + Words.Length > source.Count) return false;
        for (var n = 0; n < Words.Length; n++)
        {
            var token = source.Tokens[at + n];
            if (!source.Text.Span(token.Start, token.End).SequenceEqual(Words[n]) || (n > 0 && Glued[n] && token.Spaced)) return false;
        }

        var (first, last) = (source.Tokens[at], source.Tokens[at + Words.Length - 1]);
        if (last.Kind is not TokenKind.Sign && IsInWord(source.Char(last.End))) return false;
        return Exact is null || source.SpanOf(first.Start, last.End).Text == Exact;
    }

    /// <summary>"EUR500" is a code before an amount; "km2" is no kilometre.</summary>
    private bool IsInWord(char behind) => Place is UnitPlace.Before ? char.IsLetter(behind) : char.IsLetterOrDigit(behind);
}
