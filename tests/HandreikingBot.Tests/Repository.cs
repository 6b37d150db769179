namespace HandreikingBot.Tests;

/// <summary>Where this checkout is, found by walking up from the test's output to the solution file.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Material beside the checkout to measure against; tests that need it skip with a reason when it is absent.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HandreikingBot.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("HandreikingBot.sln was not found above the tests");
    }
}
