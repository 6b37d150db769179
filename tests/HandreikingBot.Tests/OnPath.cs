namespace HandreikingBot.Tests;

/// <summary>Programs that tests borrow from the machine they run on.</summary>
internal static class OnPath
{
    /// <returns>The whole path of the first of these names that is on the path, or null.</returns>
    public static string? Find(params string[] names) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
