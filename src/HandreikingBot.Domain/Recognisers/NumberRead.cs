using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Recognisers;

/// <summary>A number that was read from tokens.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Start">Its first character in the normalised text.</param>
/// <param name="End">The character behind its last, in the normalised text.</param>
/// <param name="Value">Finite.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberRead(int First, int Last, int Start, int End, double Value)
{
    /// <summary>Nothing but an unaccented "een": an article, unless the words around it say that it counts.</summary>
    public bool IsArticle { get; init; }

    /// <summary>Written in digits, with or without a multiplier behind them.</summary>
    public bool InDigits { get; init; }

    /// <summary>Written as a fraction: "3/4", "een derde", "1 op de 3".</summary>
    public bool IsFraction { get; init; }

    public bool IsWhole => Value == Math.Floor(Value) && !IsFraction;
}
