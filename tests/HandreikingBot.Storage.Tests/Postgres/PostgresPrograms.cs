using System.Diagnostics;
using System.Globalization;

namespace HandreikingBot.Storage.Tests.Postgres;

/// <summary>The programs of an installed PostgreSQL server, run as the user postgres by root, whom they refuse.</summary>
internal sealed class PostgresPrograms
{
    private readonly string folder;

    private PostgresPrograms(string folder) => this.folder = folder;

    /// <summary>Those of the newest version in Debian's place, else those on the path; null when there are none.</summary>
    public static PostgresPrograms? Find()
    {
        const string debian = "/usr/lib/postgresql";
        string[] versions = Directory.Exists(debian) ? Directory.GetDirectories(debian) : [];
        string[] path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        string[] folders = [.. versions.OrderByDescending(Version).Select(version => Path.Combine(version, "bin")), .. path];
        return folders.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl"))) is { } found
            ? new PostgresPrograms(found)
            : null;
    }

    public async Task RunAsync(string program, params string[] arguments)
    {
        string[] command = [Path.Combine(folder, program), .. arguments];
        if (Environment.UserName == "root") command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", .. command];
        // Nothing is redirected: the server that pg_ctl starts would keep a pipe open, and we would wait for it.
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = Path.GetTempPath() });
        await process!.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }

    private static int Version(string folder) => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) ? version : 0;
}
