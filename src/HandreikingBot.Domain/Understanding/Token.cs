namespace HandreikingBot.Domain.Understanding;

internal enum TokenKind
{
    Word,
    Number,

    /// <summary>Any other sign, one token each.</summary>
    Sign,
}

/// <summary>
/// A word, a number or a sign of the message: characters <paramref name="Start"/> up to <paramref name="End"/> of the normalised text. <paramref name="Value"/> is the
/// number, or the sign's character; <paramref name="Spaced"/>: white space stands before it.
/// </summary>
internal sealed record Token(TokenKind Kind, int Start, int End, int Value, bool Spaced)
{
    public int Length => End - Start;

    public bool IsSign(char sign) => Kind is TokenKind.Sign && Value == sign;

    /// <summary>Ends a sentence.</summary>
    public bool EndsSentence => Kind is TokenKind.Sign && Value is '.' or '?' or '!' or ';' or '\n';
}
