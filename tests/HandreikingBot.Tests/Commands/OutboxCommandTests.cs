using System.CommandLine;
using System.Text.Json.Nodes;
using HandreikingBot.Commands;
using HandreikingBot.Hosting;
using HandreikingBot.Storage;
using Microsoft.Extensions.Configuration;

namespace HandreikingBot.Tests.Commands;

public sealed class OutboxCommandTests : IDisposable
{
    private static readonly DateTimeOffset Then = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("outbox-command-");

    private string Connection => $"Data Source={Path.Combine(folder.FullName, "store.db")}";

    [Fact]
    public async Task What_is_stuck_is_a_line_of_json_each_with_the_reason_and_without_what_the_message_says()
    {
        await using var store = await Stores.OpenAsync(Connection, TestContext.Current.CancellationToken);
        await Say(store, "a:1", "een geheim");
        await Say(store, "a:2", "nog een geheim");
        var taken = await store.TakeOutboxAsync(1, Then, Then.AddMinutes(1), TestContext.Current.CancellationToken);
        await store.ParkOutboxAsync(taken[0], "MessageSizeTooBig", Then.AddMinutes(2), TestContext.Current.CancellationToken);

        var (output, diagnostics) = await Run();

        var lines = output.TrimEnd().Split('\n').Select(line => JsonNode.Parse(line)!).ToArray();
        Assert.Equal(["MessageSizeTooBig", null], lines.Select(line => (string?)line["reason"]).OrderByDescending(reason => reason));
        Assert.All(lines, line => Assert.Equal(("outbox", "Send", "msteams", "school"), ((string?)line["queue"], (string?)line["kind"], (string?)line["channel"], (string?)line["tenant"])));
        Assert.DoesNotContain("geheim", output, StringComparison.Ordinal);
        Assert.Equal("2 regels", diagnostics.TrimEnd());
    }

    [Fact]
    public async Task With_a_limit_there_are_no_more_lines_than_that()
    {
        await using var store = await Stores.OpenAsync(Connection, TestContext.Current.CancellationToken);
        for (var n = 0; n < 5; n++) await Say(store, $"a:{n}", "hallo");

        Assert.Equal(2, (await Run("--limit", "2")).Output.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task A_store_that_does_not_open_is_named_as_such_for_whoever_tells_it()
    {
        folder.Delete();
        await File.WriteAllTextAsync(folder.FullName, "no folder", TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<StoreNotOpenException>(() => Command.Parse([]).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }, TestContext.Current.CancellationToken));
        File.Delete(folder.FullName);
        folder.Create();
    }

    [Fact]
    public void A_limit_below_one_is_refused() => Assert.NotEmpty(Command.Parse(["--limit", "0"]).Errors);

    public void Dispose() => folder.Delete(recursive: true);

    private Command Command => OutboxCommand.Create(() => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:Store"] = Connection }).Build());

    private async Task<(string Output, string Diagnostics)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        Assert.Equal(0, await Command.Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = output, Error = errors }, TestContext.Current.CancellationToken));
        return (output.ToString(), errors.ToString());
    }

    private static Task<CommitOutcome> Say(IStore store, string conversation, string text) => store.CommitAsync(
        new TurnCommit(new ConversationKey("msteams", "school", conversation), 0, 1, "{}", null, conversation, null, [new Outgoing(OutgoingKind.Send, text)], Then), TestContext.Current.CancellationToken);
}
