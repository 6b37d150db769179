namespace HandreikingBot.Domain.Understanding;

/// <summary>The notation of phrases in the vocabulary (see <see cref="WordBook"/>), written out into plain lists of word patterns.</summary>
internal static class PhraseNotation
{
    /// <summary>All ways to read a phrase: with and without its optional words, with each of its alternatives, and with what stands around <c>~</c> in either order.</summary>
    public static IReadOnlyList<string[]> Expand(string phrase)
    {
        if (phrase.Split(" ~ ") is [var one, var other]) return [.. Expand($"{one} … {other}"), .. Expand($"{other} … {one}")];
        var parts = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (IsPlain(phrase)) return [parts];
        List<string[]> all = [[]];
        foreach (var part in parts)
        {
            var choices = Choices(part);
            var longer = new List<string[]>(all.Count * choices.Count);
            foreach (var before in all)
                foreach (var choice in choices) longer.Add([.. before, .. choice]);
            all = longer;
        }

        return all;
    }

    /// <summary>How many ways there are to read a phrase.</summary>
    public static double Ways(string phrase) => phrase.Contains('~', StringComparison.Ordinal) ? 2 * Ways(phrase.Replace(" ~", "", StringComparison.Ordinal)) : phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(1.0, (ways, part) => ways * Choices(part).Count);

    /// <summary>A word as it will stand in a message: lower case, no accents, no apostrophes.</summary>
    public static string Normalise(string word)
    {
        if (IsPlainWord(word)) return word;
        var text = new NormalText(word.Trim('*'));
        var plain = text.Span(0, text.Length).ToString();
        return (word.StartsWith('*') ? "*" : "") + plain + (word.EndsWith('*') ? "*" : "");
    }

    /// <summary>Words as they will stand in a message, one space between: most phrases are, and need no writing out.</summary>
    public static bool IsPlain(ReadOnlySpan<char> phrase)
    {
        var atStart = true;
        foreach (var c in phrase)
        {
            if (c is ' ' ? atStart : !IsPlain(c)) return false;
            atStart = c is ' ';
        }

        return !atStart;
    }

    /// <summary>Brackets go around one word, alternatives included; around more they would be read as words.</summary>
    public static bool HasSpaceInBrackets(ReadOnlySpan<char> phrase)
    {
        for (var at = phrase.IndexOf('('); at >= 0; at = phrase.IndexOf('('))
        {
            phrase = phrase[(at + 1)..];
            if (phrase.IndexOfAny(' ', ')') is var end && (end < 0 || phrase[end] is ' ')) return true;
        }

        return false;
    }

    private static bool IsPlainWord(string word)
    {
        foreach (var c in word)
            if (!IsPlain(c)) return false;
        return true;
    }

    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or '*' or '@' or '…';

    private static List<string[]> Choices(string part)
    {
        if (IsPlainWord(part)) return [[part]];
        var optional = part.StartsWith('(') && part.EndsWith(')');
        var written = optional ? part[1..^1] : part;
        List<string[]> choices = optional ? [[]] : [];
        if (part is "t/m") choices.Add([part]);
        else foreach (var word in written.Split('/')) choices.Add(word.StartsWith('@') ? [word] : Words(word));
        return choices;
    }

    /// <summary>A hyphen parts words, here as in messages; letters and digits part as well.</summary>
    private static string[] Words(string word)
    {
        if (IsPlainWord(word)) return [word];
        var normal = new NormalText(word.Replace("*", "", StringComparison.Ordinal));
        var cut = Tokeniser.Cut(normal).Where(token => token.Kind is not TokenKind.Sign).Select(token => normal.Span(token.Start, token.End).ToString()).ToArray();
        if (cut.Length is 0) return [];
        if (word.StartsWith('*')) cut[0] = "*" + cut[0];
        if (word.EndsWith('*')) cut[^1] += "*";
        return cut;
    }
}
