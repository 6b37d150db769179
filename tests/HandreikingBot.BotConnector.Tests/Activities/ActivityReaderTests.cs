using System.Text;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.BotConnector.Tests.Builders;

namespace HandreikingBot.BotConnector.Tests.Activities;

/// <summary>Nasty bodies: each is a fault or a calm activity, never an exception.</summary>
public sealed class ActivityReaderTests
{
    public static TheoryData<string, string?> WrongFields => new()
    {
        { "type", null }, { "type", "\"\"" }, { "type", "7" }, { "type", "[]" },
        { "channelId", null }, { "channelId", "\" \"" }, { "channelId", "{}" },
        { "conversation", null }, { "conversation", "\"a:1\"" }, { "conversation", "[]" }, { "conversation.id", null }, { "conversation.id", "12" },
        { "conversation.isGroup", "\"ja\"" },
        { "id", null }, { "id", "\"\"" }, { "id", "{}" },
        { "from", null }, { "from", "[]" }, { "from.id", "null" }, { "from.id", "5" },
        { "text", "42" }, { "text", "[\"a\"]" }, { "text", "{}" }, { "textFormat", "true" },
        { "entities", "{}" }, { "entities", "\"x\"" },
        { "serviceUrl", "{}" }, { "locale", "1" }, { "timestamp", "12345" }, { "recipient", "\"28:x\"" }, { "replyToId", "7" },
        { "membersAdded", "{}" }, { "deliveryMode", "[]" }, { "conversation.tenantId", "{}" },
        { "conversation.id", "\"a\\nb\"" }, { "id", "\"a\\u0000\"" },
    };

    public static TheoryData<string> WrongBodies =>
    [
        "", " ", "null", "[]", "7", "\"message\"", "{", "{\"type\":\"message\"", "{\"type\":\"message\"}{}", "{'type':'message'}",
        "// hallo", "{\"type\":\"message\",}",
        """{"type":"message","type":"invoke","channelId":"x","id":"1","from":{"id":"u"},"conversation":{"id":"c"}}""",
        """{"type":"message","channelId":"x","id":"1","from":{"id":"u","id":"v"},"conversation":{"id":"c"}}""",
        """{"type":"invoke","channelId":"x","id":"1","from":{"id":"u"},"conversation":{"id":"c"}}""",
        """{"type":"message","channelId":"x","id":"1","from":{"id":"u"},"conversation":{"id":"c"},"text":"half \ud83d"}""",
        """{"type":"message","channelId":"x","id":"1","from":{"id":"u"},"conversation":{"id":"c"},"value":{"a":"\udc00"}}""",
        """{"type":"message","channelId":"x","id":"1","from":{"id":"u"},"conversation":{"id":"c"},"value":{"\ud800":1}}""",
        """{"type":"message","channelId":"x","id":"1","from":{"id":"u"},"conversation":{"id":"c"},"value":{"a":"nul \u0000"}}""",
    ];

    public static TheoryData<string, string> CalmFields => new()
    {
        { "value", "7" }, { "value", "\"tekst\"" }, { "value", "[1,[2]]" }, { "value", "null" }, { "value", "{\"a\":{\"b\":null}}" },
        { "channelData", "7" }, { "channelData", "{\"tenant\":\"x\",\"team\":[],\"channel\":null}" }, { "entities", "null" },
        { "entities", "[null,7,\"x\",{},{\"type\":5},{\"type\":\"mention\"},{\"type\":\"mention\",\"mentioned\":\"x\",\"text\":3}]" },
        { "timestamp", "\"gisteren\"" }, { "localTimestamp", "\"\"" }, { "text", "null" }, { "text", "\"\"" }, { "recipient", "null" }, { "from.name", "null" },
        { "membersAdded", "[null,{},{\"id\":\"29:x\"}]" }, { "onbekend", "{\"diep\":[[[[]]]]}" }, { "serviceUrl", "\"geen adres\"" },
    };

    [Theory, MemberData(nameof(WrongFields))]
    public void A_message_with_a_wrong_field_is_faulty(string path, string? json)
        => Assert.IsType<ActivityReadResult.Faulty>(ActivityReader.Read(Some.SampleWith(Some.Teams, path, json)));

    [Theory, MemberData(nameof(WrongBodies))]
    public void A_body_that_is_no_activity_is_faulty(string body)
        => Assert.IsType<ActivityReadResult.Faulty>(ActivityReader.Read(Encoding.UTF8.GetBytes(body)));

    [Theory, MemberData(nameof(CalmFields))]
    public void An_odd_field_that_nothing_hangs_on_is_no_fault(string path, string json)
        => Assert.IsType<InboundActivity.Message>(Some.Message(path, json));

    [Theory]
    [InlineData("typing", typeof(InboundActivity.Typing))]
    [InlineData("messageReaction", typeof(InboundActivity.MessageReaction))]
    [InlineData("messageUpdate", typeof(InboundActivity.MessageUpdate))]
    [InlineData("messageDelete", typeof(InboundActivity.MessageDelete))]
    [InlineData("event", typeof(InboundActivity.Event))]
    [InlineData("endOfConversation", typeof(InboundActivity.EndOfConversation))]
    [InlineData("installationUpdate", typeof(InboundActivity.InstallationUpdate))]
    [InlineData("command", typeof(InboundActivity.Unknown))]
    [InlineData("Message", typeof(InboundActivity.Unknown))]
    public void The_type_chooses_the_member_of_the_family(string type, Type expected) => Assert.IsType(expected, Some.Message("type", $"\"{type}\""));

    [Theory]
    [InlineData("remove", InstallationAction.Remove)]
    [InlineData("add-upgrade", InstallationAction.AddUpgrade)]
    [InlineData("remove-upgrade", InstallationAction.RemoveUpgrade)]
    [InlineData("dance", InstallationAction.Unknown)]
    public void The_installation_action_is_read(string action, InstallationAction expected)
    {
        var activity = Some.Read(Some.SampleWith("teams-installation-add.json", "action", $"\"{action}\""));
        Assert.Equal(expected, Assert.IsType<InboundActivity.InstallationUpdate>(activity).Action);
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(31, true)]
    [InlineData(32, false)]
    [InlineData(60, false)]
    [InlineData(100_000, false)]
    public void Nesting_is_limited(int depth, bool readable)
    {
        var body = $$"""{"type":"event","channelId":"x","conversation":{"id":"c"},"value":{{new string('[', depth)}}{{new string(']', depth)}}}""";
        Assert.Equal(readable, ActivityReader.Read(Encoding.UTF8.GetBytes(body)) is ActivityReadResult.Read);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_faulty()
        => Assert.IsType<ActivityReadResult.Faulty>(ActivityReader.Read([.. "{\"type\":\"message\",\"text\":\""u8, 0xFF, 0xC0, .. "\"}"u8]));

    [Fact]
    public void A_byte_order_mark_is_no_fault() => Assert.IsType<InboundActivity.Message>(Some.Read([0xEF, 0xBB, 0xBF, .. Some.Sample(Some.Teams)]));

    [Theory]
    [InlineData("conversation.id", 'a', 513)]
    [InlineData("conversation.id", 'é', 257)]
    [InlineData("from.id", 'a', 513)]
    [InlineData("conversation.tenantId", 'a', 513)]
    public void An_id_longer_than_a_store_can_take_as_key_is_faulty(string path, char letter, int length)
        => Assert.IsType<ActivityReadResult.Faulty>(ActivityReader.Read(Some.SampleWith(Some.Teams, path, $"\"{new string(letter, length)}\"")));

    [Fact]
    public void A_long_id_that_nothing_hangs_on_is_passed_by()
    {
        var longId = new string('a', 513);
        Assert.Null(Some.Message("channelData", $$$"""{"team":{"id":"{{{longId}}}"}}""").Envelope.ChannelData?.TeamId);
        Assert.Empty(Some.Message("entities", $$$"""[{"type":"mention","mentioned":{"id":"{{{longId}}}"},"text":"x"}]""").Envelope.Entities.OfType<Entity.Mention>());
    }

    [Fact]
    public void A_fault_does_not_quote_the_body()
    {
        var faulty = Assert.IsType<ActivityReadResult.Faulty>(ActivityReader.Read("{\"Jan Jansen\":{\"geheim\":x}}"u8));
        Assert.DoesNotContain("Jan", faulty.Reason);
        var wrongType = Assert.IsType<ActivityReadResult.Faulty>(ActivityReader.Read(Some.SampleWith(Some.Teams, "text", "42")));
        Assert.Contains("text", wrongType.Reason);
    }

    [Fact]
    public async Task Ten_megabytes_are_too_large_and_hardly_read()
    {
        using var body = new MemoryStream(new byte[10 * 1024 * 1024]);
        Assert.Null(await ActivityReader.BodyAsync(body, null, TestContext.Current.CancellationToken));
        Assert.True(body.Position <= 2 * ActivityReader.MaxBytes, $"read {body.Position} bytes");
    }

    [Fact]
    public async Task An_announced_length_that_is_too_large_is_not_read_at_all()
    {
        using var body = new MemoryStream(new byte[10]);
        Assert.Null(await ActivityReader.BodyAsync(body, 10_000_000, TestContext.Current.CancellationToken));
        Assert.Equal(0, body.Position);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(10L)]
    [InlineData(0L)]
    [InlineData(-5L)]
    public async Task A_body_of_many_buffers_is_read_whatever_length_was_announced(long? announced)
    {
        var sample = Some.SampleWith(Some.Teams, "opvulling", $"\"{new string('x', 100_000)}\"");
        using var body = new MemoryStream(sample);
        var read = await ActivityReader.BodyAsync(body, announced, TestContext.Current.CancellationToken);
        Assert.Equal(sample, read?.ToArray());
    }
}
