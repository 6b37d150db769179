using System.Diagnostics;

namespace HandreikingBot.Benchmarks.Load;

/// <summary>Puts the peer bot and its packages in <c>artifacts/npm/peer-bot</c>, once.</summary>
internal static class PeerPackages
{
    /// <returns>The folder; <c>null</c> and why when it cannot be had here.</returns>
    public static (string? Folder, string Reason) Installed()
    {
        if (Root() is not { } root) return (null, "tests/peer-bot is not there: run this inside the repository");
        var (source, target) = (Path.Combine(root, "tests", "peer-bot"), Path.Combine(root, "artifacts", "npm", "peer-bot"));
        Directory.CreateDirectory(target);
        var before = Path.Combine(target, "package-lock.json");
        var same = File.Exists(before) && Directory.Exists(Path.Combine(target, "node_modules")) && File.ReadAllText(before) == File.ReadAllText(Path.Combine(source, "package-lock.json"));
        foreach (var file in Directory.GetFiles(source)) File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        return same || Install(target) ? (target, "") : (null, "npm could not install the packages of tests/peer-bot");
    }

    private static bool Install(string folder)
    {
        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--silent"]) { WorkingDirectory = folder, UseShellExecute = false });
            npm?.WaitForExit();
            return npm?.ExitCode is 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false; // no Node.js here
        }
    }

    private static string? Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "tests", "peer-bot"))) return folder.FullName;
        return null;
    }
}
