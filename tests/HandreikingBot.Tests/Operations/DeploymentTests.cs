using System.Text.RegularExpressions;
using HandreikingBot.Commands;
using HandreikingBot.Hosting;

namespace HandreikingBot.Tests.Operations;

/// <summary>The Dockerfile and the systemd unit name things that exist and agree with the program.</summary>
public sealed partial class DeploymentTests
{
    private static readonly string[] Dockerfile = File.ReadAllLines(Repository.PathTo("Dockerfile"));
    private static readonly string[] Unit = File.ReadAllLines(Repository.PathTo("deploy", "handreikingbot.service"));

    [Fact]
    public void Everything_that_the_Dockerfile_copies_is_there_and_not_ignored()
    {
        var ignored = File.ReadAllLines(Repository.PathTo(".dockerignore"));
        string[] sources = [.. Dockerfile.Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from=", StringComparison.Ordinal)).SelectMany(line => line.Split(' ')[1..^1])];
        Assert.NotEmpty(sources);
        Assert.All(sources, source => Assert.True(Path.Exists(Repository.PathTo(source)), source));
        Assert.DoesNotContain(sources, source => ignored.Contains(source.TrimEnd('/'), StringComparer.Ordinal));
    }

    [Fact]
    public void Everything_that_the_build_of_the_program_needs_is_copied()
    {
        var project = File.ReadAllText(Repository.PathTo("src", "HandreikingBot", "HandreikingBot.csproj"));
        var needed = FromRoot().Matches(project).Select(match => match.Groups["folder"].Value).Append("global.json").Append("Directory.Build.props").Append("Directory.Packages.props");
        Assert.All(needed, source => Assert.Contains(Dockerfile, line => line.StartsWith("COPY ", StringComparison.Ordinal) && line.Contains(source, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_container_runs_the_program_not_as_root_and_asks_it_for_its_health()
    {
        var program = Path.GetFileName(typeof(BotHost).Assembly.Location);
        Assert.Contains($"ENTRYPOINT [\"dotnet\", \"/program/{program}\"]", Dockerfile);
        Assert.Contains(Dockerfile, line => line.StartsWith("HEALTHCHECK ", StringComparison.Ordinal) && line.EndsWith($"CMD [\"dotnet\", \"/program/{program}\", \"health\"]", StringComparison.Ordinal));
        Assert.Contains("USER 1654:1654", Dockerfile);
        Assert.Contains(CommandLine.Root([]).Subcommands, command => command.Name is "health");
    }

    [Fact]
    public void The_store_of_the_container_is_on_its_volume_and_its_port_is_the_one_that_is_exposed()
    {
        Assert.Contains("VOLUME /data", Dockerfile);
        Assert.Contains(Dockerfile, line => line.Contains("ConnectionStrings__Store=\"Data Source=/data/", StringComparison.Ordinal));
        Assert.Contains(Dockerfile, line => line.Contains("Urls=http://0.0.0.0:3978", StringComparison.Ordinal));
        Assert.Contains("EXPOSE 3978", Dockerfile);
    }

    [Fact]
    public void The_unit_waits_longer_for_a_stop_than_the_bot_takes()
    {
        var seconds = int.Parse(Unit.Single(line => line.StartsWith("TimeoutStopSec=", StringComparison.Ordinal)).Split('=')[1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(seconds, Shutdown.DefaultSeconds + 5, 120);
        Assert.Contains("KillSignal=SIGTERM", Unit);
    }

    [Theory]
    [InlineData("DynamicUser=yes")]
    [InlineData("ProtectSystem=strict")]
    [InlineData("NoNewPrivileges=yes")]
    [InlineData("CapabilityBoundingSet=")]
    [InlineData("StateDirectoryMode=0700")]
    public void The_unit_gives_the_bot_no_rights_that_it_does_not_need(string line) => Assert.Contains(line, Unit);

    [Fact]
    public void The_unit_starts_the_program_of_the_release() =>
        Assert.Contains($"ExecStart=/usr/bin/dotnet /opt/handreikingbot/{Path.GetFileName(typeof(BotHost).Assembly.Location)}", Unit);

    [GeneratedRegex(@"\$\(RepositoryRoot\)(?<folder>[a-z]+)", RegexOptions.NonBacktracking)]
    private static partial Regex FromRoot();
}
