namespace HandreikingBot.Domain.Understanding;

/// <summary>The notation of phrases in the vocabulary (see <see cref="WordBook"/>), written out into plain lists of word patterns.</summary>
internal static class PhraseNotation
{
    /// <summary>All ways to read a phrase: with and without its optional words, with each of its alternatives, and with what stands around <c>~</c> in either order.</summary>
    public static IReadOnlyList<string[]> Expand(string phrase)
    {
        if (Sides(phrase) is var (one, other)) return [.. Expand($"{one} … {other}"), .. Expand($"{other} … {one}")];
        var parts = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (IsPlain(phrase)) return [parts];
        var choices = new List<string[]>[parts.Length];
        var ways = 1;
        for (var n = 0; n < parts.Length; n++) ways *= (choices[n] = Choices(parts[n])).Count;
        var all = new string[ways][];
        for (var way = 0; way < ways; way++) all[way] = Way(choices, way, ways);
        return all;
    }

    /// <summary>The choices of the last part change fastest.</summary>
    private static string[] Way(List<string[]>[] choices, int way, int ways)
    {
        var (rest, length) = (ways, 0);
        foreach (var choice in choices) length += choice[way / (rest /= choice.Count) % choice.Count].Length;
        var (words, at) = (new string[length], 0);
        rest = ways;
        foreach (var choice in choices)
        {
            foreach (var word in choice[way / (rest /= choice.Count) % choice.Count]) words[at++] = word;
        }

        return words;
    }

    /// <summary>What stands on either side of <c>~</c>, or <c>null</c> for a phrase without.</summary>
    public static (string One, string Other)? Sides(string phrase) => phrase.Contains('~', StringComparison.Ordinal) && phrase.Split(" ~ ") is [var one, var other] ? (one, other) : null;

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

    /// <summary>Brackets go around one whole word, alternatives included; around more, or inside a word, they would be read as part of it.</summary>
    public static bool HasBracketsAmiss(ReadOnlySpan<char> phrase)
    {
        foreach (var range in phrase.Split(' '))
        {
            var part = phrase[range];
            if (part is ['(', .. var word, ')']) part = word;
            if (part.IndexOfAny('(', ')') >= 0) return true;
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

    /// <summary>The words that may stand in the place of one part of a phrase; none where it can be left out.</summary>
    public static List<string[]> Choices(string part)
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
