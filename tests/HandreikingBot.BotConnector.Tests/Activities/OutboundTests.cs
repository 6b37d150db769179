using System.Text;
using System.Text.Json.Nodes;
using HandreikingBot.BotConnector.Activities;

namespace HandreikingBot.BotConnector.Tests.Activities;

public sealed class OutboundTests
{
    [Fact]
    public void A_message_writes_only_what_it_has()
        => Assert.Equal("""{"type":"message","text":"Hallo","textFormat":"markdown","locale":"nl-NL","inputHint":"acceptingInput"}""", Json(OutboundActivity.Message("Hallo")));

    [Fact]
    public void Typing_is_one_field() => Assert.Equal("""{"type":"typing"}""", Json(OutboundActivity.Typing));

    [Fact]
    public void A_card_is_one_attachment_with_its_words_beside_it()
        => Assert.Equal(
            """{"type":"message","summary":"Vraag 1","locale":"nl-NL","inputHint":"acceptingInput","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}]}""",
            Json(OutboundActivity.Card(new JsonObject { ["type"] = "AdaptiveCard" }, "Vraag 1")));

    [Fact]
    public void A_mention_escapes_the_name_in_its_text_only()
    {
        var mention = OutboundEntity.Mention("29:x", "Jan & <Piet>");
        Assert.Equal("<at>Jan &amp; &lt;Piet&gt;</at>", mention.Text);
        Assert.Equal("Jan & <Piet>", mention.Mentioned?.Name);
    }

    [Fact]
    public void An_activity_comes_back_from_the_outbox_as_it_went_in()
    {
        var activity = OutboundActivity.Card(JsonNode.Parse("""{"a":[1,"é"]}""")!, "S") with
        {
            Entities = [OutboundEntity.Mention("29:x", "X")],
            SuggestedActions = new([new("imBack", "Ja", "ja")]),
            Recipient = new("29:x"),
            ChannelData = new JsonObject { ["notification"] = new JsonObject { ["alert"] = true } },
        };
        Assert.Equal(Json(activity), Json(OutboundActivity.FromJson(activity.ToJson())));
    }

    public static TheoryData<string, int, string?> Answers => new()
    {
        { "card", 200, """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"c":1}}""" },
        { "message", 200, """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Opgeslagen"}""" },
        { "error", 200, """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"BadRequest","message":"m"}}""" },
        { "task", 200, """{"task":{"type":"continue","value":{"title":"T","height":"medium","width":"medium","card":{"contentType":"application/vnd.microsoft.card.adaptive","content":{"c":1}}}}}""" },
        { "taskMessage", 200, """{"task":{"type":"message","value":"Klaar"}}""" },
        { "empty", 200, "{}" },
        { "notImplemented", 501, null },
        { "replies", 200, """{"activities":[{"type":"typing"}]}""" },
    };

    [Theory, MemberData(nameof(Answers))]
    public void An_invoke_answer_has_the_documented_shape(string kind, int status, string? body)
    {
        var card = new JsonObject { ["c"] = 1 };
        var response = kind switch
        {
            "card" => InvokeResponse.Card(card),
            "message" => InvokeResponse.Message("Opgeslagen"),
            "error" => InvokeResponse.Error("BadRequest", "m"),
            "task" => InvokeResponse.TaskContinue("T", card),
            "taskMessage" => InvokeResponse.TaskMessage("Klaar"),
            "empty" => InvokeResponse.Empty(),
            "replies" => InvokeResponse.Replies([OutboundActivity.Typing]),
            _ => InvokeResponse.NotImplemented(),
        };
        Assert.Equal(status, response.Status);
        Assert.Equal(body, response.Body?.ToJsonString());
    }

    private static string Json(OutboundActivity activity) => Encoding.UTF8.GetString(activity.ToJson());
}
