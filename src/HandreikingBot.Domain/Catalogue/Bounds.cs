using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace HandreikingBot.Domain.Catalogue;

/// <summary>
/// A range of whole numbers, both ends included; a <c>null</c> end is open. In JSON <c>[lo, hi]</c> with <c>null</c> for an open end
/// (DESIGN section 7). Used for grades (po 1-8, vo 1-6), ages in years, numbers of lessons, minutes and weeks.
/// </summary>
[JsonConverter(typeof(BoundsJsonConverter))]
[StructLayout(LayoutKind.Auto)]
public readonly record struct Bounds(int? Low, int? High)
{
    /// <summary>One value: both ends the same.</summary>
    public static Bounds Exactly(int value) => new(value, value);

    /// <summary>True when some number lies in both ranges.</summary>
    public bool Overlaps(Bounds other) =>
        (Low ?? int.MinValue) <= (other.High ?? int.MaxValue) && (other.Low ?? int.MinValue) <= (High ?? int.MaxValue);

    /// <summary>True when every number of <paramref name="other"/> lies in this range.</summary>
    public bool Contains(Bounds other) =>
        (Low ?? int.MinValue) <= (other.Low ?? int.MinValue) && (High ?? int.MaxValue) >= (other.High ?? int.MaxValue);
}
