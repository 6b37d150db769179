using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Recognisers;

/// <summary>
/// Something that a recogniser found in a message, with its typed value. The kinds are those of Recognizers-Text (DESIGN section 7, <c>recognize</c>); how they are written as JSON is
/// for the host.
/// </summary>
public abstract record Recognised
{
    private Recognised(TextSpan span) => Span = span;

    /// <summary>Where it stands, and what stands there.</summary>
    public TextSpan Span { get; init; }

    /// <summary>"drie en een kwart": 3.25. Finite.</summary>
    public sealed record Number(TextSpan Span, double Value) : Recognised(Span);

    /// <summary>"honderdachtste": 108, counted from the start.</summary>
    public sealed record Ordinal(TextSpan Span, long Value) : Recognised(Span);

    /// <summary>"volgende", "voorlaatste": a place counted from the present one or from the end.</summary>
    public sealed record RelativeOrdinal(TextSpan Span, int Offset, OrdinalOrigin RelativeTo) : Recognised(Span);

    /// <summary>"min vijf procent": -5.</summary>
    public sealed record Percentage(TextSpan Span, double Value) : Recognised(Span);

    /// <summary>"tussen de tiende en de vijftiende", "200 of meer". An end without a bound is open; one of both has a bound.</summary>
    public sealed record NumberRange(TextSpan Span, Bound? Low, Bound? High) : Recognised(Span);

    /// <summary>"vijf euro vijftig". Without <paramref name="Amount"/> only the currency is named.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Amount">In <paramref name="Unit"/>.</param>
    /// <param name="Unit">Name of the currency or of its coin, in English.</param>
    /// <param name="IsoCode">ISO 4217, when the unit belongs to one country or union only.</param>
    public sealed record Currency(TextSpan Span, double? Amount, string Unit, string? IsoCode) : Recognised(Span);

    /// <summary>"95 jarige leeftijd", "achttien maanden oud".</summary>
    public sealed record Age(TextSpan Span, double Value, AgeUnit Unit) : Recognised(Span);

    /// <summary>"75ml". Without <paramref name="Value"/> only the unit is named.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Value">In <paramref name="Unit"/>.</param>
    /// <param name="Unit">Name of the unit, in English.</param>
    /// <param name="Subtype">What is measured: Length, Area, Volume, Weight, Speed, Information, Angle.</param>
    public sealed record Dimension(TextSpan Span, double? Value, string Unit, string Subtype) : Recognised(Span);

    /// <summary>"prima", "nee", a thumb.</summary>
    /// <param name="Span">Where it stands.</param>
    /// <param name="Value">Yes or no.</param>
    /// <param name="Score">How much of the message it is: above 0.4, at most 1.</param>
    public sealed record YesNo(TextSpan Span, bool Value, double Score) : Recognised(Span);
}

/// <summary>A piece of the message as it was typed.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index of its last character (inclusive).</param>
/// <param name="Text">The characters themselves.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextSpan(int Start, int End, string Text);

/// <summary>One end of a range.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Bound(double Value, bool Included);

/// <summary>Where a relative ordinal counts from.</summary>
public enum OrdinalOrigin
{
    Current,
    End,
}

/// <summary>What an age is counted in.</summary>
public enum AgeUnit
{
    Day,
    Week,
    Month,
    Year,
}
