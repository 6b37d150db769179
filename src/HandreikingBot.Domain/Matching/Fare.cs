using System.Runtime.InteropServices;

namespace HandreikingBot.Domain.Matching;

/// <summary>What fits, what misses and how near it is (<see cref="Nearness"/>), in one number, so that the parts of an intervention are put together in one step.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Fare
{
    private const ulong Set = (1UL << Criteria.Count) - 1;

    private readonly ulong bits;

    public Fare(uint fits, uint misses, int near) => bits = fits | ((ulong)misses << Criteria.Count) | ((ulong)near << (2 * Criteria.Count));

    private Fare(ulong bits) => this.bits = bits;

    public uint Fits => (uint)(bits & Set);

    public uint Misses => (uint)((bits >> Criteria.Count) & Set);

    public int Kind => Nearness.Together((int)(bits >> (2 * Criteria.Count)));

    public static Fare operator |(Fare one, Fare other) => new(one.bits | other.bits);
}
