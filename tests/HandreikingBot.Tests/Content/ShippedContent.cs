using HandreikingBot.Content;

namespace HandreikingBot.Tests.Content;

/// <summary>The content of this checkout, read once for all tests.</summary>
internal static class ShippedContent
{
    public static string Folder { get; } = Repository.PathTo("content");

    private static readonly Lazy<ContentResult> Reading = new(() => ContentReader.Read(Folder));

    public static ContentResult Result => Reading.Value;

    public static ContentResult.Sound Sound => Assert.IsType<ContentResult.Sound>(Result);
}
