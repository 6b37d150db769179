using HandreikingBot.BotConnector.Activities;

namespace HandreikingBot.DirectLine;

/// <summary>What a client posted, made clean by <see cref="UserActivity"/>.</summary>
internal abstract record PostedActivity
{
    private PostedActivity() { }

    /// <summary>Something said or clicked.</summary>
    /// <param name="Id">The same for the same <c>clientActivityID</c>.</param>
    /// <param name="Json">The clean activity, for the log and the bot alike.</param>
    /// <param name="Activity">The same, read.</param>
    public sealed record Message(string Id, string Json, InboundActivity Activity) : PostedActivity;

    /// <summary>Typing, events and the like: acknowledged and forgotten.</summary>
    public sealed record Ignored(string Id) : PostedActivity;

    public sealed record Faulty(DirectLineError Error) : PostedActivity;
}
