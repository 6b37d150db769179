namespace HandreikingBot.Domain.Understanding;

/// <summary>
/// Judges how a phrase of the vocabulary is written, part by part and without writing it out: each start of the bot judges them all, and what is written out there is thrown away.
/// </summary>
public static class PhraseCheck
{
    /// <summary>More ways to read one phrase than anybody means, and enough of them to fill the memory.</summary>
    private const int MaxWays = 500;

    /// <summary>What is wrong with how a phrase is written, in Dutch, or <c>null</c>.</summary>
    /// <param name="phrase">In the notation of <c>content/vocabulary/words/README.md</c>.</param>
    /// <param name="classes">The names of the classes that there are, without <c>@</c>.</param>
    public static string? FaultOf(string phrase, IReadOnlySet<string> classes)
    {
        if (PhraseNotation.IsPlain(phrase) && phrase.AsSpan().IndexOfAny('@', '…') < 0) return null;
        if (PhraseNotation.HasBracketsAmiss(phrase)) return $"'{phrase}': haakjes staan om één heel woord";
        if (!phrase.Contains('~', StringComparison.Ordinal)) return FaultIn([phrase], phrase, classes);
        if (phrase.Count('~') > 1 || PhraseNotation.Sides(phrase) is not var (one, other)) return $"'{phrase}': een ~ staat er één keer, los tussen twee zinsdelen";
        return FaultIn([one, "…", other], phrase, classes) ?? FaultIn([other, "…", one], phrase, classes);
    }

    private static string? FaultIn(ReadOnlySpan<string> pieces, string phrase, IReadOnlySet<string> classes)
    {
        var parts = new Parts(classes);
        foreach (var piece in pieces)
        {
            foreach (var range in piece.AsSpan().Split(' '))
            {
                if (piece.AsSpan()[range] is { Length: > 0 } part) parts.Add(part);
            }
        }

        if (parts.Ways * (pieces.Length > 1 ? 2 : 1) > MaxWays) return $"'{phrase}': dit kan op te veel manieren worden gelezen";
        if (parts.HasEmptyWord) return $"'{phrase}': bij een schuine streep staat een leeg woord";
        if (!parts.BeginsAndEndsWithWord) return $"'{phrase}': een zinsdeel begint en eindigt met een woord";
        return parts.MissingClass is { } missing ? $"'{phrase}': de klasse '{missing}' is er niet" : null;
    }

    /// <summary>What is seen while the parts of a phrase go by.</summary>
    private struct Parts(IReadOnlySet<string> classes)
    {
        private bool hasWord, opensWithGap, closesWithGap;

        public double Ways { get; private set; } = 1;

        public bool HasEmptyWord { get; private set; }

        public string? MissingClass { get; private set; }

        /// <summary>In each way to read it: what can be left out opens and closes nothing.</summary>
        public readonly bool BeginsAndEndsWithWord => hasWord && !opensWithGap && !closesWithGap;

        public void Add(ReadOnlySpan<char> part)
        {
            if (PhraseNotation.IsPlain(part))
            {
                See(part);
                Pass(part is "…", part is "…", optional: false);
                return;
            }

            var choices = PhraseNotation.Choices(part.ToString());
            var (optional, opens, closes) = (false, false, false);
            foreach (var words in choices)
            {
                foreach (var word in words) See(word);
                if (words.Length is 0) optional = true;
                else (opens, closes) = (opens || words[0] is "…", closes || words[^1] is "…");
            }

            Ways *= choices.Count;
            Pass(opens, closes, optional);
        }

        private void Pass(bool opens, bool closes, bool optional)
        {
            opensWithGap |= opens && !hasWord;
            closesWithGap = closes || (optional && closesWithGap);
            hasWord |= !optional;
        }

        private void See(ReadOnlySpan<char> word)
        {
            if (word.Length is 0) HasEmptyWord = true;
            else if (word[0] is '@' && !classes.Contains(word[1..].ToString())) MissingClass ??= word.ToString();
        }
    }
}
