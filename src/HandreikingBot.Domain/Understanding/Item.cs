namespace HandreikingBot.Domain.Understanding;

/// <summary>A piece of the message as the rules see it: a phrase of the vocabulary, a number, a sign or an unknown word; tokens <see cref="First"/> to <see cref="Last"/>.</summary>
internal sealed class Item(int first, int last, Token token, Phrase? phrase)
{
    public int First => first;

    public int Last => last;

    public Token Token => token;

    public IReadOnlyList<Meaning> Meanings { get; } = phrase?.Meanings ?? [];

    public bool OnlyByItself => phrase?.OnlyByItself is true;

    /// <summary>A rule has read it: the vocabulary says no more about it.</summary>
    public bool Used { get; set; }

    /// <summary>It stands in a question about a term: it is asked about, not answered.</summary>
    public bool Muted { get; set; }

    public bool IsSign(char sign) => token.IsSign(sign);

    public bool EndsSentence => token.EndsSentence;

    public bool Unknown => phrase is null && token.Kind is TokenKind.Word;

    public bool Is(Cue cue)
    {
        foreach (var meaning in Meanings)
            if (meaning.Entry.Cue == cue) return true;
        return false;
    }

    /// <summary>The number: in digits, or as the word with this cue.</summary>
    public int? Number(Cue cue = Cue.Number)
    {
        if (token.Kind is TokenKind.Number && cue is Cue.Number) return token.Value;
        foreach (var meaning in Meanings)
            if (meaning.Entry.Cue == cue) return meaning.Entry.Number;
        return null;
    }
}
