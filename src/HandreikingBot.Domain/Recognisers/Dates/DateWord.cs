using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Recognisers.Dates;

/// <summary>
/// A word, number or sign of the text with what it means in a date; characters <paramref name="Start"/> up to <paramref name="End"/> of the normalised text.
/// <paramref name="Value"/>: of its term; of a number the number; of a sign the character. <paramref name="Spaced"/>: white space stands before it.
/// </summary>
internal sealed record DateWord(TokenKind Kind, Term Term, int Value, int Start, int End, bool Spaced)
{
    /// <summary>What stands at places outside the text.</summary>
    public static DateWord Nothing { get; } = new(default, default, 0, 0, 0, false);

    public int Length => End - Start;

    public bool IsDigits => Kind is TokenKind.Number;

    public bool Exists => End > 0;

    /// <summary>A word that is of no date.</summary>
    public bool IsOther => Exists && Kind is TokenKind.Word && Term is Term.None;
}
