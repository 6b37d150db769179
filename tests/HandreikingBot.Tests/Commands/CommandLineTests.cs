using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using HandreikingBot.Commands;
using HandreikingBot.Content;
using HandreikingBot.Hosting;
using Microsoft.Extensions.Configuration;

namespace HandreikingBot.Tests.Commands;

/// <summary>What the program does with its first word.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("bestaatniet")]
    [InlineData("doktor")]
    public async Task A_command_that_does_not_exist_is_named_with_those_that_do(string word)
    {
        var (code, output, errors) = await Run(word);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains($"'{word}' bestaat niet", errors, StringComparison.Ordinal);
        Assert.Contains("doctor", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setting_is_no_command()
    {
        // One that cannot be: else the bot would start.
        var (code, _, errors) = await Run("--BotConnector:CallTimeout=00:00:00", "--ConnectionStrings:Store=Data Source=:memory:", "--urls=http://127.0.0.1:0");
        Assert.Equal(1, code);
        Assert.Contains("CallTimeout", errors, StringComparison.Ordinal);
        Assert.Contains("doctor", errors, StringComparison.Ordinal);
    }

    /// <summary>A stack trace tells the keeper of a bot nothing.</summary>
    [Theory]
    [InlineData("Data Source=/dev/null/store.db", "kan dit account niet schrijven")]
    [InlineData("Data Source={0}", "is geen SQLite")]
    [InlineData("Verkeerd=1", "geen geldige verbinding")]
    [InlineData("Host=127.0.0.1;Port=1;Database=bot;Username=x;Timeout=2", "de server antwoordt niet")]
    public async Task A_store_that_does_not_open_is_told_as_the_doctor_tells_it(string connection, string told)
    {
        var noStore = Path.GetTempFileName();
        await File.WriteAllTextAsync(noStore, "Dit is een brief en geen database, en lang genoeg om dat te zien.", TestContext.Current.CancellationToken);
        var (code, output, errors) = await Run("serve", $"--ConnectionStrings:Store={string.Format(CultureInfo.InvariantCulture, connection, noStore)}", "--urls=http://127.0.0.1:0");
        File.Delete(noStore);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(told, errors, StringComparison.Ordinal);
        Assert.StartsWith("fout", errors, StringComparison.Ordinal);
    }

    /// <summary>Two bots on one file would each send what the other is sending.</summary>
    [Fact]
    public async Task A_second_bot_on_an_SQLite_file_is_refused_while_the_first_works()
    {
        var folder = Directory.CreateTempSubdirectory("two-bots-");
        var connection = $"Data Source={Path.Combine(folder.FullName, "bot.db")}";
        await using (var first = await BotHost.BuildAsync([$"--ConnectionStrings:Store={connection}", "--urls=http://127.0.0.1:0"]))
        {
            await first.StartAsync(TestContext.Current.CancellationToken);
            var (code, output, errors) = await Run("serve", $"--ConnectionStrings:Store={connection}", "--urls=http://127.0.0.1:0");
            Assert.Equal((1, ""), (code, output));
            Assert.Contains("werkt al een bot", errors, StringComparison.Ordinal);
            await first.StopAsync(TestContext.Current.CancellationToken);
        }

        await using (var next = await BotHost.BuildAsync([$"--ConnectionStrings:Store={connection}", "--urls=http://127.0.0.1:0"])) await next.StopAsync(TestContext.Current.CancellationToken);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task An_address_in_use_is_told()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var (code, _, errors) = await Run("--ConnectionStrings:Store=Data Source=:memory:", $"--urls=http://{other.LocalEndpoint}");
        Assert.Equal(1, code);
        Assert.Contains("luistert al een programma", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faulty_content_and_unreadable_settings_are_told_and_a_fault_of_ours_is_not()
    {
        Assert.Equal(["cues.json: regel 3"], await Mendable.LinesOfAsync(new ContentException(["cues.json: regel 3"])));
        var folder = Directory.CreateTempSubdirectory("settings-");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "a.json"), "{", TestContext.Current.CancellationToken);
        var unreadable = Assert.Throws<InvalidDataException>(() => new ConfigurationBuilder().SetBasePath(folder.FullName).AddJsonFile("a.json").Build());
        folder.Delete(recursive: true);
        Assert.Contains("geen geldige JSON", Assert.Single(await Mendable.LinesOfAsync(unreadable)), StringComparison.Ordinal);
        Assert.Empty(await Mendable.LinesOfAsync(new InvalidOperationException("ours")));
    }

    private static async Task<(int Code, string Output, string Errors)> Run(params string[] args)
    {
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        var code = await CommandLine.RunAsync(args, new InvocationConfiguration { Output = output, Error = errors }, TestContext.Current.CancellationToken);
        return (code, output.ToString().TrimEnd(), errors.ToString().TrimEnd());
    }
}
