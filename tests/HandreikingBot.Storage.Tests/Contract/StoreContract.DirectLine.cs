namespace HandreikingBot.Storage.Tests.Contract;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_browser_chat_is_found_by_its_token_and_by_no_other()
    {
        await Store.StartChat("a", "hash-a");

        Assert.Equal(new DirectLineSession("a", "user-a"), await Store.FindChat("hash-a"));
        Assert.Null(await Store.FindChat("hash-b"));
    }

    [Theory]
    [InlineData("a", "another-hash")]
    [InlineData("another", "hash-a")]
    public async Task A_second_chat_with_the_same_id_or_token_is_refused(string conversation, string token)
    {
        await Store.StartChat("a", "hash-a");

        await Assert.ThrowsAnyAsync<Exception>(() => Store.StartChat(conversation, token));
    }

    [Fact]
    public async Task A_log_is_read_from_a_watermark_in_order()
    {
        await Store.StartChat();
        foreach (var activity in new[] { "one", "two", "three", "four" }) await Store.Log(activity);

        Assert.Equal([new LogEntry(2, "two"), new LogEntry(3, "three")], await Store.ReadLog(after: 1, limit: 2));
        Assert.Empty(await Store.ReadLog(after: 4));
    }

    [Fact]
    public async Task A_sentence_that_must_not_be_kept_is_replaced_where_it_stands()
    {
        await Store.StartChat("a", "hash-a");
        await Store.Log("""{"id":"a|1","text":"mijn leerling Fatima de Vries"}""", "a");
        await Store.Log("""{"id":"a|2","text":"groep 7"}""", "a");

        Assert.True(await Store.RedactLog("a|1", "(niet bewaard)"));
        Assert.False(await Store.RedactLog("a|9", "(niet bewaard)"));

        var log = await Store.ReadLog();
        Assert.Equal([new LogEntry(1, """{"id":"a|1","text":"(niet bewaard)"}"""), new LogEntry(2, """{"id":"a|2","text":"groep 7"}""")], log);
    }

    [Fact]
    public async Task Logging_to_a_chat_that_is_not_there_gives_no_place()
    {
        Assert.Null(await Store.Log("hello", "nowhere"));
    }

    [Fact]
    public async Task A_delivery_moves_the_message_from_the_outbox_to_the_log()
    {
        await Store.StartChat();
        await Store.Log("question");
        await Store.Said("a", "answer");

        Assert.Equal(2, await Store.DeliverToLog(Assert.Single(await Store.TakeOutbox())));

        Assert.Equal([new LogEntry(1, "question"), new LogEntry(2, "answer")], await Store.ReadLog());
        Assert.Equal(0, (await Store.Counts()).Outbox);
    }

    [Fact]
    public async Task A_delivery_tried_by_many_at_once_is_in_the_log_once()
    {
        await Store.StartChat();
        await Store.Said("a", "answer");
        var item = Assert.Single(await Store.TakeOutbox());
        var other = await OpenAnotherAsync();

        var places = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => (i % 2 == 0 ? Store : other).DeliverToLog(item)));

        Assert.All(places, place => Assert.Equal(1, place));
        Assert.Single(await Store.ReadLog());
    }

    [Fact]
    public async Task A_delivery_to_a_chat_that_ended_drops_the_message()
    {
        await Store.StartChat();
        await Store.Said("a", "answer");
        var item = Assert.Single(await Store.TakeOutbox());
        await Store.EndChat();

        Assert.Null(await Store.DeliverToLog(item));
        Assert.Equal(0, (await Store.Counts()).Outbox);
    }

    [Fact]
    public async Task After_an_erasure_the_places_in_the_log_go_on_where_they_were()
    {
        await Store.StartChat();
        await Store.Log("one");
        await Store.Log("two");

        await Store.Erase();

        Assert.Equal(3, await Store.Log("goodbye"));
        Assert.Equal([new LogEntry(3, "goodbye")], await Store.ReadLog(after: 2));
    }

    [Fact]
    public async Task An_ended_chat_leaves_no_token_and_no_log()
    {
        await Store.StartChat();
        await Store.Log("one");

        await Store.EndChat();

        Assert.Null(await Store.FindChat());
        Assert.Empty(await Store.ReadLog());
    }
}
