namespace HandreikingBot.Storage.Tests.Drivers;

/// <summary>Builds a turn: the first of its conversation, from no activity, saying nothing, unless told otherwise.</summary>
internal static class Turn
{
    public static TurnCommit Of(string conversation = "a") => new(StoreDriver.Key(conversation), 0, 1, "{}", null, null, null, [], StoreDriver.Start);

    public static TurnCommit After(this TurnCommit turn, long version) => turn with { ExpectedVersion = version };

    public static TurnCommit For(this TurnCommit turn, InboxItem item) => turn with { InboxId = item.Id };

    public static TurnCommit Saying(this TurnCommit turn, params string[] messages) =>
        turn with { Outgoing = [.. messages.Select(message => new Outgoing(OutgoingKind.Send, message))] };
}
