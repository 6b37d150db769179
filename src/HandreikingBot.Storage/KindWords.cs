using System.Diagnostics;

namespace HandreikingBot.Storage;

/// <summary>The words by which the tables know what the Connector is asked to do.</summary>
internal static class KindWords
{
    public static string Of(OutgoingKind kind) => kind switch
    {
        OutgoingKind.Send => "send",
        OutgoingKind.Reply => "reply",
        OutgoingKind.Update => "update",
        OutgoingKind.Delete => "delete",
        OutgoingKind.NewThread => "new-thread",
        _ => throw new UnreachableException($"No word for {kind}."),
    };

    public static OutgoingKind Read(string word) => word switch
    {
        "send" => OutgoingKind.Send,
        "reply" => OutgoingKind.Reply,
        "update" => OutgoingKind.Update,
        "delete" => OutgoingKind.Delete,
        "new-thread" => OutgoingKind.NewThread,
        _ => throw new UnreachableException($"The table refuses the kind {word}."),
    };
}
