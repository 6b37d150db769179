namespace HandreikingBot.Domain.Understanding;

/// <summary>A piece of the message as the rules see it: a phrase of the vocabulary, a number, a sign or an unknown word; tokens <see cref="First"/> to <see cref="Last"/>.</summary>
/// <param name="first">Its first token.</param>
/// <param name="last">Its last.</param>
/// <param name="token">The first token itself.</param>
/// <param name="phrase">The phrase that it is, if it is one.</param>
/// <param name="gradeWord">What the word of a longer phrase that stands before a number is by itself: "groep" in "hele groep".</param>
/// <param name="quantity">The number that the tokens are together, whole or not.</param>
internal sealed class Item(int first, int last, Token token, Phrase? phrase, Cue? gradeWord = null, decimal? quantity = null)
{
    public int First => first;

    public int Last => last;

    public Token Token => token;

    public Meaning[] Meanings { get; } = phrase?.Meanings ?? [];

    /// <summary>The number, also when it is not whole ("anderhalf", "2,50"); <c>null</c> for words that are no number.</summary>
    public decimal? Quantity => quantity ?? Number();

    /// <summary>A longer phrase with the word for a group or year where a number may follow: "drukke groep 3", "groep 8 zit niet lekker".</summary>
    public Cue? GradeWord => gradeWord;

    public bool OnlyByItself => phrase?.OnlyByItself is true;

    /// <summary>A rule has read it: the vocabulary says no more about it.</summary>
    public bool Used { get; set; }

    /// <summary>It stands in a question about a term: it is asked about, not answered.</summary>
    public bool Muted { get; set; }

    public bool IsSign(char sign) => token.IsSign(sign);

    public bool EndsSentence => token.EndsSentence;

    public bool Unknown => phrase is null && quantity is null && token.Kind is TokenKind.Word;

    public bool Is(Cue cue) => phrase?.Is(cue) is true;

    /// <summary>The whole number: in digits, in words, or as the word with this cue.</summary>
    public int? Number(Cue cue = Cue.Number)
    {
        if (quantity is { } value && cue is Cue.Number) return value == decimal.Floor(value) && value <= int.MaxValue ? (int)value : null;
        if (token.Kind is TokenKind.Number && cue is Cue.Number) return token.Value;
        foreach (var meaning in Meanings)
            if (meaning.Entry.Cue == cue) return meaning.Entry.Number;
        return null;
    }
}
