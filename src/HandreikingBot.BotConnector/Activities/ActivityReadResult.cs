namespace HandreikingBot.BotConnector.Activities;

/// <summary>What <see cref="ActivityReader"/> made of a body. Bad input is a result, never an exception.</summary>
public abstract record ActivityReadResult
{
    private ActivityReadResult() { }

    /// <summary>A usable activity. Not yet trusted: <c>InboundAuthenticator</c> comes next.</summary>
    public sealed record Read(InboundActivity Activity) : ActivityReadResult;

    /// <summary>Not an activity: 400.</summary>
    /// <param name="Reason">Which field and why, in English, without any value of the body; safe to log and to answer.</param>
    public sealed record Faulty(string Reason) : ActivityReadResult;

    /// <summary>More than <see cref="ActivityReader.MaxBytes"/>: 413.</summary>
    public sealed record TooLarge : ActivityReadResult;
}
