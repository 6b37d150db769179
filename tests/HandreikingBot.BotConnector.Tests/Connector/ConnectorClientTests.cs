using System.Net;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.BotConnector.Connector;
using HandreikingBot.BotConnector.Tests.Drivers;

namespace HandreikingBot.BotConnector.Tests.Connector;

/// <summary>The calls of protocol part C4, against a stand-in that fails on any other.</summary>
public sealed class ConnectorClientTests : IDisposable
{
    private const string Root = "https://smba.trafficmanager.net/emea/v3/conversations";
    private const string Thread = $"{Root}/19%3Azorg%40thread.tacv2%3Bmessageid%3D17";
    private static readonly ConversationAddress To = new("https://smba.trafficmanager.net/emea/", "19:zorg@thread.tacv2;messageid=17");
    private static readonly OutboundActivity Hello = OutboundActivity.Message("Hallo");

    private readonly BotDriver bot = BotDriver.Configured().GivesTokens("t1");

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task Sending_posts_the_activity_with_the_token_and_returns_its_id()
    {
        bot.Connector.Once($"POST {Thread}/activities", HttpStatusCode.Created, """{"id":"42"}""");
        Assert.Equal(new SendOutcome.Delivered("42"), await bot.Client.SendAsync(To, Hello, TestContext.Current.CancellationToken));
        var call = Assert.Single(bot.Connector.Seen);
        Assert.Equal("Bearer t1", call.Authorization);
        Assert.Equal("application/json; charset=utf-8", call.ContentType);
        Assert.Equal("""{"type":"message","text":"Hallo","textFormat":"markdown","locale":"nl-NL","inputHint":"acceptingInput"}""", call.Body);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea")]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    public async Task A_service_url_with_or_without_a_last_slash_is_the_same(string serviceUrl)
    {
        bot.Connector.Once($"POST {Root}/c/activities", HttpStatusCode.OK);
        Assert.Equal(new SendOutcome.Delivered(null), await bot.Client.SendAsync(new(serviceUrl, "c"), Hello, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Replying_updating_and_deleting_name_the_activity()
    {
        bot.Connector.Once($"POST {Thread}/activities/a%3B1", HttpStatusCode.OK, """{"id":"b"}""")
            .Once($"PUT {Thread}/activities/a%3B1", HttpStatusCode.OK, """{"id":"a;1"}""")
            .Once($"DELETE {Thread}/activities/a%3B1", HttpStatusCode.OK);
        var stop = TestContext.Current.CancellationToken;
        Assert.Equal(new SendOutcome.Delivered("b"), await bot.Client.ReplyAsync(To, "a;1", Hello, stop));
        Assert.Equal(new SendOutcome.Delivered("a;1"), await bot.Client.UpdateAsync(To, "a;1", Hello, stop));
        Assert.Equal(new SendOutcome.Delivered(null), await bot.Client.DeleteAsync(To, "a;1", stop));
        Assert.Equal("", bot.Connector.Seen[2].Body);
    }

    [Fact]
    public async Task A_personal_conversation_is_made_as_documented()
    {
        bot.Connector.Once($"POST {Root}", HttpStatusCode.Created, """{"id":"a:1"}""");
        var answer = await bot.Client.CreatePersonalAsync(To.ServiceUrl, "28:app", "29:user", "tenant", TestContext.Current.CancellationToken);
        Assert.Equal(new ConnectorAnswer<NewConversation>.Got(new("a:1", null)), answer);
        Assert.Equal("""{"isGroup":false,"tenantId":"tenant","channelData":{"tenant":{"id":"tenant"}},"bot":{"id":"28:app"},"members":[{"id":"29:user"}]}""",
            bot.Connector.Seen[0].Body);
    }

    [Fact]
    public async Task A_thread_is_made_with_its_first_message()
    {
        bot.Connector.Once($"POST {Root}", HttpStatusCode.Created, """{"id":"19:zorg;messageid=9","activityId":"9"}""");
        var answer = await bot.Client.CreateThreadAsync(To.ServiceUrl, "19:zorg", "tenant", OutboundActivity.Typing, TestContext.Current.CancellationToken);
        Assert.Equal(new ConnectorAnswer<NewConversation>.Got(new("19:zorg;messageid=9", "9")), answer);
        Assert.Equal("""{"isGroup":true,"tenantId":"tenant","channelData":{"channel":{"id":"19:zorg"}},"activity":{"type":"typing"}}""", bot.Connector.Seen[0].Body);
    }

    [Fact]
    public async Task A_thread_that_may_have_been_made_is_unknown_and_a_personal_conversation_may_be_tried_again()
    {
        bot.Connector.Once($"POST {Root}", HttpStatusCode.BadGateway).Once($"POST {Root}", HttpStatusCode.BadGateway);
        var stop = TestContext.Current.CancellationToken;
        Assert.Equal(new ConnectorAnswer<NewConversation>.Failed(new SendOutcome.Unknown("502")),
            await bot.Client.CreateThreadAsync(To.ServiceUrl, "c", "t", Hello, stop));
        Assert.Equal(new ConnectorAnswer<NewConversation>.Failed(new SendOutcome.TryAgain("502")),
            await bot.Client.CreatePersonalAsync(To.ServiceUrl, "b", "u", "t", stop));
    }

    [Fact]
    public async Task Members_come_in_pages()
    {
        bot.Connector.Once($"GET {Thread}/pagedmembers?pageSize=200", HttpStatusCode.OK, """{"continuationToken":"a=b&c","members":[{"id":"29:x","name":"Anneke"}]}""")
            .Once($"GET {Thread}/pagedmembers?pageSize=200&continuationToken=a%3Db%26c", HttpStatusCode.OK, """{"continuationToken":"","members":[]}""");
        var first = Assert.IsType<ConnectorAnswer<MemberPage>.Got>(await bot.Client.MembersAsync(To, cancellationToken: TestContext.Current.CancellationToken)).Value;
        Assert.Equal("Anneke", Assert.Single(first.Members).Name);
        var last = await bot.Client.MembersAsync(To, first.ContinuationToken, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Null(Assert.IsType<ConnectorAnswer<MemberPage>.Got>(last).Value.ContinuationToken);
    }

    [Fact]
    public async Task One_member_is_asked_for_by_an_escaped_id()
    {
        bot.Connector.Once($"GET {Thread}/members/29%3Ax", HttpStatusCode.OK, """{"id":"29:x","aadObjectId":"guid","email":"a@school.example"}""");
        var answer = await bot.Client.MemberAsync(To, "29:x", TestContext.Current.CancellationToken);
        Assert.Equal("guid", Assert.IsType<ConnectorAnswer<ConversationMember>.Got>(answer).Value.AadObjectId);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_may_be_asked_for_again()
    {
        bot.Connector.Once($"GET {Thread}/members/x", HttpStatusCode.OK, "<html>");
        Assert.Equal(new ConnectorAnswer<ConversationMember>.Failed(new SendOutcome.TryAgain("unreadable")),
            await bot.Client.MemberAsync(To, "x", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public async Task An_id_that_would_climb_to_another_path_sends_nothing(string id)
    {
        Assert.Equal(new SendOutcome.Refused(0, "IdNotAllowed"),
            await bot.Client.SendAsync(To with { ConversationId = id }, Hello, TestContext.Current.CancellationToken));
        Assert.Equal(new SendOutcome.Refused(0, "IdNotAllowed"), await bot.Client.UpdateAsync(To, id, Hello, TestContext.Current.CancellationToken));
        Assert.Empty(bot.Connector.Seen);
    }

    [Fact]
    public async Task An_id_with_a_slash_stays_one_piece()
    {
        bot.Connector.Once($"POST {Root}/..%2F..%2Fteams/activities", HttpStatusCode.OK);
        Assert.IsType<SendOutcome.Delivered>(await bot.Client.SendAsync(To with { ConversationId = "../../teams" }, Hello, TestContext.Current.CancellationToken));
    }
}
