using HandreikingBot.Content;

namespace HandreikingBot.Tests.Conversations.Drivers;

/// <summary>The content and cards that are shipped, read once for all tests.</summary>
internal static class Shipped
{
    private static readonly Lazy<Library> Read = new(() => Library.Read(Repository.PathTo("content"), Repository.PathTo("cards")));

    public static Library Library => Read.Value;

    /// <summary>The day on which test conversations take place.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 21);

    public static Chat Chat() => new(Library, Today);
}
