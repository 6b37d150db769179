namespace HandreikingBot.Presenting;

/// <summary>How much of what people wrote is shown, so that a card stays within its limit (<see cref="Cards.CardLimits.Bytes"/>).</summary>
/// <param name="Reasons">Reasons of votes at one intervention.</param>
/// <param name="Length">Longest reason, in characters.</param>
/// <param name="Shortlist">Interventions that are named.</param>
internal sealed record Room(int Reasons, int Length, int Shortlist)
{
    /// <summary>From all there is to what always fits.</summary>
    public static IReadOnlyList<Room> Sizes { get; } = [new(6, 400, 30), new(4, 200, 20), new(3, 100, 15), new(1, 60, 10), new(0, 40, 5)];
}
