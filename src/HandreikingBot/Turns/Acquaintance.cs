using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Teamwork;
using HandreikingBot.Storage;

namespace HandreikingBot.Turns;

/// <summary>
/// What is known of one person in one tenant: where they spoke with the bot, and which rounds they lead. Asked for in the personal chat only, never of another, and only by the few turns that it matters to.
/// </summary>
internal sealed record Acquaintance(IReadOnlyList<Place> Places, IReadOnlyList<LedRound> Led)
{
    private const int MostPlaces = 25;
    private const int MostRounds = 50;

    public static Acquaintance None { get; } = new([], []);

    public IReadOnlyList<SharePlace> SharePlaces => [.. Places.Where(place => place.Name.Length > 0).Select(place => new SharePlace(place.Id, place.Name))];

    public static async Task<Acquaintance> OfAsync(IStore store, TurnRequest request, CancellationToken cancellationToken)
    {
        if (!request.Address.IsTeams || request.Address.IsGroup || request.Speaker.Id.Length is 0) return None;
        var places = await store.PlacesOfAsync(request.Key.Channel, request.Key.Tenant, request.Speaker.Id, MostPlaces, cancellationToken);
        var led = await store.LedByAsync(request.Key.Channel, request.Key.Tenant, request.Speaker.Id, MostRounds, cancellationToken);
        return new Acquaintance(places, [.. led.Select(LedJson.Read).OfType<LedRound>()]);
    }

    /// <summary>Whether a turn that was decided without it says just that: it is decided again with it.</summary>
    public static bool MattersTo(Turn turn) => turn.Replies.Any(reply => reply is Reply.NowhereToShare or Reply.ShowLed);
}
