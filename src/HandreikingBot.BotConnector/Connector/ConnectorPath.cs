namespace HandreikingBot.BotConnector.Connector;

/// <summary>Makes the paths of protocol part C4 out of ids that came from outside.</summary>
internal static class ConnectorPath
{
    /// <summary>What a caller gets for an id that no path can hold.</summary>
    public static SendOutcome Refused { get; } = new SendOutcome.Refused(0, "IdNotAllowed");

    /// <summary>
    /// <c>v3/conversations/{id}/…</c> with every piece escaped; null when a piece is empty or made of dots, which would climb to another path.
    /// </summary>
    public static string? For(string conversationId, params ReadOnlySpan<string> rest)
    {
        var path = "v3/conversations";
        foreach (var piece in (ReadOnlySpan<string>)[conversationId, .. rest])
        {
            if (string.IsNullOrWhiteSpace(piece) || piece is "." or "..") return null;
            path += "/" + Uri.EscapeDataString(piece);
        }

        return path;
    }
}
