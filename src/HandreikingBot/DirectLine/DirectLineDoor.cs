using HandreikingBot.Storage;

namespace HandreikingBot.DirectLine;

/// <summary>Whether a token opens a conversation: its own and no other.</summary>
internal sealed class DirectLineDoor(IStore store)
{
    /// <param name="token">As the client sent it; null for none.</param>
    /// <param name="conversation">The conversation in the address; null where the token itself says which.</param>
    /// <param name="cancellationToken">The client went away.</param>
    public async Task<Admission> AdmitAsync(string? token, string? conversation, CancellationToken cancellationToken)
    {
        if (token is null) return new Admission.Refused(DirectLineError.NoToken);
        var session = await store.FindDirectLineAsync(DirectLineTokens.Hash(token), cancellationToken);
        if (session is null) return new Admission.Refused(DirectLineError.NotYours);
        // The same answer for a foreign conversation as for one that does not exist: a guess learns nothing.
        return conversation is null || conversation == session.ConversationId ? new Admission.Admitted(session, token) : new Admission.Refused(DirectLineError.NotYours);
    }
}

/// <summary>The outcome of <see cref="DirectLineDoor"/>.</summary>
internal abstract record Admission
{
    private Admission() { }

    public sealed record Admitted(DirectLineSession Session, string Token) : Admission;

    public sealed record Refused(DirectLineError Error) : Admission;
}
