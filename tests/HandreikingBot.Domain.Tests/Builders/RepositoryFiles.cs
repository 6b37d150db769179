namespace HandreikingBot.Domain.Tests.Builders;

/// <summary>Finds files from the root of the repository, wherever the tests are run from.</summary>
internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string? FirstFolder(params string[] relative) => relative.Select(path => Path.Combine(Root, path)).FirstOrDefault(Directory.Exists);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "HandreikingBot.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("HandreikingBot.sln is in no folder above the tests");
    }
}
