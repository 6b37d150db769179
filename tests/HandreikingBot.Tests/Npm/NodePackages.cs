using System.Diagnostics;
using System.Security.Cryptography;

namespace HandreikingBot.Tests.Npm;

/// <summary>
/// Packages from npm that tests measure with. Each folder <c>Npm/&lt;set&gt;</c> has its package.json and lock file; the packages themselves go to
/// <c>artifacts/npm/&lt;set&gt;</c>, once. Without Node or without the packages a test says that it was skipped and why.
/// </summary>
internal static class NodePackages
{
    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>Adaptive Cards: renderer, templating, expressions, and ajv.</summary>
    public static Task<string> Cards() => Installed("cards");

    /// <returns>The folder that holds <c>node_modules</c>.</returns>
    public static async Task<string> Installed(string set)
    {
        if (OnPath.Find("node") is null || OnPath.Find("npm") is null) Assert.Skip("Node.js (node and npm) is not on the path");
        var (folder, reason) = await Install(set);
        if (reason is not null) Assert.Skip(reason);
        return folder;
    }

    /// <summary>Runs a CommonJS script that finds the packages of the set; gives it the input and returns what it writes.</summary>
    public static async Task<string> Run(string set, string script, string input)
    {
        var folder = await Installed(set);
        var (exit, output, error) = await Start("node", [script], folder, input);
        return exit == 0 ? output : throw new InvalidOperationException($"node {Path.GetFileName(script)} failed: {error}");
    }

    private static async Task<(string Folder, string? Reason)> Install(string set)
    {
        var (source, target) = (Repository.PathTo("tests", "HandreikingBot.Tests", "Npm", set), Repository.PathTo("artifacts", "npm", set));
        await OneAtATime.WaitAsync();
        try
        {
            var wanted = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(source, "package-lock.json"))));
            var stamp = Path.Combine(target, "installed.txt");
            if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == wanted) return (target, null);
            Directory.CreateDirectory(target);
            foreach (var file in Directory.GetFiles(source)) File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
            var (exit, _, error) = await Start("npm", ["ci", "--ignore-scripts"], target, "");
            if (exit != 0) return (target, $"npm could not install the packages of Npm/{set}: {error}");
            await File.WriteAllTextAsync(stamp, wanted);
            return (target, null);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static async Task<(int Exit, string Output, string Error)> Start(string program, string[] arguments, string folder, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NODE_PATH"] = Path.Combine(folder, "node_modules");
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
