namespace HandreikingBot.BotConnector.Connector;

/// <summary>
/// What became of one call, in the terms an outbox decides in (protocol part C5). The client itself never retries, but for one new token after a 401.
/// </summary>
public abstract record SendOutcome
{
    private SendOutcome() { }

    /// <summary>Done.</summary>
    /// <param name="ActivityId">The id to update or delete by; absent when text and card were split (part C4).</param>
    public sealed record Delivered(string? ActivityId) : SendOutcome;

    /// <summary>Surely not delivered; send again, not before <paramref name="RetryAfter"/> has passed. All messages to this conversation should wait.</summary>
    public sealed record Throttled(TimeSpan RetryAfter) : SendOutcome;

    /// <summary>Surely not delivered, or safe to repeat (PUT, DELETE, GET, a 1:1 conversation): send again with back-off.</summary>
    /// <param name="Reason">For the log: <c>412</c>, <c>connect</c>, <c>token</c>, <c>503</c>, <c>timeout</c> …</param>
    public sealed record TryAgain(string Reason) : SendOutcome;

    /// <summary>A POST without a clear answer: it may have been delivered, and repeating it may say things twice (part D2).</summary>
    /// <param name="Reason">For the log.</param>
    public sealed record Unknown(string Reason) : SendOutcome;

    /// <summary>The conversation or activity is dead: stop writing there until the bot is installed again, or send a new card instead of an update.</summary>
    /// <param name="Code">The Connector's error code, such as <c>BotNotInConversationRoster</c> or <c>ActivityNotFoundInConversation</c>.</param>
    public sealed record Gone(string Code) : SendOutcome
    {
        /// <summary>The conversation lives; only the activity to replace, delete or answer is not there (any more).</summary>
        public bool OnlyActivity => Code == "ActivityNotFoundInConversation";
    }

    /// <summary>413: the same activity will never fit.</summary>
    public sealed record TooLarge : SendOutcome;

    /// <summary>Our fault; repeating it as it is will not help.</summary>
    /// <param name="Status">HTTP status; 0 when nothing was sent.</param>
    /// <param name="Code">The Connector's code, or our own: <c>ServiceUrlNotAllowed</c>, <c>IdNotAllowed</c>.</param>
    public sealed record Refused(int Status, string Code) : SendOutcome;
}

/// <summary>The answer to a question to the Connector.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
public abstract record ConnectorAnswer<T>
{
    private ConnectorAnswer() { }

    /// <summary>Answered.</summary>
    public sealed record Got(T Value) : ConnectorAnswer<T>;

    /// <summary>Not answered; never <see cref="SendOutcome.Delivered"/>.</summary>
    public sealed record Failed(SendOutcome Why) : ConnectorAnswer<T>;
}
