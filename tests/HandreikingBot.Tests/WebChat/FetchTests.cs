using System.Diagnostics;

namespace HandreikingBot.Tests.WebChat;

/// <summary>The script that fetches the bundle, with an npm of our own: no test goes on the network.</summary>
public sealed class FetchTests : IDisposable
{
    private static readonly string Scripts = Repository.PathTo("src", "HandreikingBot", "WebChat");
    private readonly string folder = Directory.CreateTempSubdirectory("handreiking-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_package_with_another_hash_is_not_used()
    {
        Npm("printf 'iets anders' > botframework-webchat.tgz");
        var (code, said) = await FetchAsync();
        Assert.Equal((1, "the package does not have the pinned hash and is not used"), (code, said));
        Assert.Empty(Directory.GetFileSystemEntries(Goal));
    }

    [Fact]
    public async Task A_package_that_cannot_be_fetched_is_said_without_an_address()
    {
        Npm("echo 'request to https://somewhere.example failed' >&2; exit 1");
        var (code, said) = await FetchAsync();
        Assert.Equal((1, "npm could not fetch the package"), (code, said));
        Assert.Empty(Directory.GetFileSystemEntries(Goal));
    }

    [Fact]
    public async Task Without_npm_it_says_so()
    {
        var (code, said) = await FetchAsync();
        Assert.Equal((1, "npm was not found"), (code, said));
    }

    [Fact]
    public void The_pinned_hash_is_a_SHA_512()
    {
        var hash = File.ReadAllText(Path.Combine(Scripts, "webchat.integrity")).Trim();
        Assert.StartsWith("sha512-", hash, StringComparison.Ordinal);
        Assert.Equal(64, Convert.FromBase64String(hash["sha512-".Length..]).Length);
    }

    private string Goal => Path.Combine(folder, "goal");

    private void Npm(string script)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("the stand-in for npm is a shell script");
            return;
        }

        var file = Path.Combine(folder, "npm");
        File.WriteAllText(file, "#!/bin/sh\n" + script + "\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    private async Task<(int Code, string Said)> FetchAsync()
    {
        var node = OnPath.Find("node", "node.exe");
        if (node is null) Assert.Skip("Node.js is not on the path");
        var start = new ProcessStartInfo(node, [Path.Combine(Scripts, "fetch.mjs"), "4.18.1", Path.Combine(Scripts, "webchat.integrity"), Goal]) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment["PATH"] = folder;
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said.Trim());
    }
}
