namespace HandreikingBot.Tests.Fuzz;

/// <summary>A request as it goes over the wire.</summary>
/// <param name="Method">As in HTTP.</param>
/// <param name="Path">With its query.</param>
/// <param name="Token">For the <c>Authorization</c> header; null for none.</param>
/// <param name="Type">For the <c>Content-Type</c> header; null for none.</param>
/// <param name="Body">Null for none.</param>
internal sealed record FuzzRequest(string Method, string Path, string? Token, string? Type, byte[]? Body)
{
    /// <summary>An invoke that the bot does not know is answered with 501 (protocol part C7): that is no fault.</summary>
    public bool MayBeUnknown => Path.StartsWith("/api/messages", StringComparison.Ordinal);

    public override string ToString() => $"{Method} {Path[..Math.Min(Path.Length, 200)]} {(Body is null ? "" : Shown(System.Text.Encoding.UTF8.GetString(Body)))}";

    private static string Shown(string text) => text.Length > 3_000 ? $"{text[..3_000]}… ({text.Length} characters)" : text;
}
