using System.ComponentModel;
using System.Diagnostics;

namespace HandreikingBot.Tests.Manifest;

/// <summary>The published schemas and ajv, installed once with npm from the lock file beside this; tests skip with the reason when that cannot be.</summary>
public sealed class SchemaCheck : IAsyncLifetime
{
    private const int FaultsFound = 3;
    private static readonly string[] Files = ["package.json", "package-lock.json", ".npmrc", "check.mjs"];
    private readonly string folder = Repository.PathTo("artifacts", "npm", "manifest");
    private string? reasonToSkip;

    public async ValueTask InitializeAsync()
    {
        var source = Repository.PathTo("tests", "HandreikingBot.Tests", "Manifest", "schema-check");
        var installed = IsInstalled(source);
        Directory.CreateDirectory(folder);
        foreach (var file in Files) File.Copy(Path.Combine(source, file), Path.Combine(folder, file), overwrite: true);
        if (installed) return;

        var (exitCode, output) = await Run("npm", "ci", "--ignore-scripts");
        if (exitCode != 0) reasonToSkip = $"npm could not install the published schemas: {output}";
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>What the published schemas find wrong with an unpacked app, one line each; empty when it is valid.</summary>
    public async Task<string> Faults(string unpackedApp)
    {
        if (reasonToSkip is not null) Assert.Skip(reasonToSkip);
        var (exitCode, output) = await Run("node", "check.mjs", unpackedApp);
        if (exitCode < 0) Assert.Skip(output);
        Assert.True(exitCode is 0 or FaultsFound, $"the check itself failed: {output}");
        return output;
    }

    private bool IsInstalled(string source)
    {
        var copy = Path.Combine(folder, "package-lock.json");
        return File.Exists(Path.Combine(folder, "node_modules", ".package-lock.json")) && File.Exists(copy)
            && File.ReadAllText(copy) == File.ReadAllText(Path.Combine(source, "package-lock.json"));
    }

    private async Task<(int ExitCode, string Output)> Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            })!;
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            return (process.ExitCode, process.ExitCode == 0 ? (await output).Trim() : (await output + await errors).Trim());
        }
        catch (Win32Exception)
        {
            return (-1, $"{program} is not installed");
        }
    }
}
