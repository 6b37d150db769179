using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Content;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Presenting;
using HandreikingBot.Tests.Cards;
using HandreikingBot.Tests.Conversations.Drivers;

namespace HandreikingBot.Tests.Presenting;

/// <summary>The cards of the guide on the content that is shipped: what the samples in cards/ show, for every question and every piece.</summary>
public sealed class GuideCardsTests
{
    private static readonly ContentResult.Sound Content = (ContentResult.Sound)ContentReader.Read(Repository.PathTo("content"));
    private static readonly GuideCards Cards = new(Content.Guide, new Phrases(Content.Wording, Content.Labels));
    private static readonly CardStamp Stamp = new("8f2c", "doel", 3);
    private static readonly Session Empty = new("8f2c");

    public static TheoryData<string> Pieces => [.. Content.Guide.Pieces.Select(piece => piece.Id)];

    public static TheoryData<Step> Steps => [.. Enum.GetValues<Step>()];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Every_piece_of_the_guide_makes_a_card_that_keeps_every_rule(string id) => Assert.Empty(CardRules.Check(Explained(Piece(id))));

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_question_makes_a_card_that_keeps_every_rule(Step step)
    {
        Assert.Empty(CardRules.Check(Question(step, Empty)));
        Assert.Empty(CardRules.Check(Question(step, Full())));
    }

    [Fact]
    public void An_explanation_without_a_source_shows_no_place_for_one()
    {
        var data = Cards.Question(Asking(Step.School, Empty), Empty, Stamp);
        data["explanation"]!.AsObject().Remove("source");
        data["explanation"]!.AsObject().Remove("tip");

        var card = CardSample.Templates.Bind("question", data);

        Assert.Empty(CardRules.Check(card));
        Assert.Single(card.Elements(), found => found.Hidden && found.Element.Type() == "TextBlock");
    }

    [Fact]
    public void What_was_answered_in_words_is_said_on_the_next_question_and_not_in_a_message_of_its_own()
    {
        var chat = Shipped.Chat();
        chat.Say("start");
        chat.Say("verder");

        chat.Say("1");

        var message = Assert.Single(chat.Shown);
        Assert.Contains("Jullie school: Basisonderwijs.", CardText.Of(message.Card!), StringComparison.Ordinal);
        Assert.DoesNotContain("Dit heb ik al", CardText.Of(message.Card!), StringComparison.Ordinal);
        Assert.StartsWith("Vraag 1 van 5", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_understood_of_a_story_stays_a_message_of_its_own_which_no_answered_card_takes_away()
    {
        var chat = Shipped.Chat();

        chat.Say("veel gedoe in groep 7, de leerkrachten willen het zelf geven");

        Assert.Contains("groep 7", Assert.Single(chat.Shown, message => message.Card is null).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_names_eight_answers_and_counts_the_rest()
    {
        var known = Cards.Question(Asking(Step.Cost, Full()), Full(), Stamp)["known"]!.GetValue<string>();

        Assert.Equal(8, known.Split(", ").Length);
        Assert.Matches(@" en nog \d+$", known);
    }

    [Fact]
    public void The_form_with_all_its_options_chosen_keeps_every_rule() => Assert.Empty(CardRules.Check(Form(Full())));

    [Fact]
    public void A_box_that_sets_nothing_is_left_out_of_the_form()
    {
        var schools = Form(Empty).Elements().Single(found => found.Element.Text("id") == "form-school").Element;

        Assert.DoesNotContain(schools.Objects("choices"), choice => choice.Text("title") == "Alle soorten scholen");
        Assert.Equal(Content.Guide.ContentOf(Step.School).Options.Count - 1, schools.Objects("choices").Count());
    }

    [Fact]
    public void What_the_form_shows_as_chosen_is_what_it_sends_back()
    {
        var full = Full();
        var sent = Form(full).Elements().Select(found => found.Element).Where(element => element.Type() == "Input.ChoiceSet")
            .Aggregate(Empty, (session, input) => Filled(session, input.Text("id")!, input.Text("value")!));

        Assert.Equal(JsonOf(full), JsonOf(sent));
    }

    [Fact]
    public void A_dialog_has_submits_only_and_no_way_back()
    {
        var card = new Presenter(Content.Guide, Content.Wording, Content.Labels, CardSample.Templates).Form(Empty, Stamp).Card!;

        Assert.Equal(["Action.Submit Toon wat past"], card.Actions().Select(found => $"{found.Action.Type()} {found.Action.Text("title")}"));
        Assert.Empty(CardRules.Check(card));
    }

    [Fact]
    public void A_helper_is_not_told_who_can_help()
    {
        Assert.Contains(Explained(Piece("effectief")).Actions(), found => found.Action.Text("verb") == "advice");
        Assert.DoesNotContain(Explained(Piece("advies")).Actions(), found => found.Action.Text("verb") == "advice");
    }

    [Fact]
    public void Only_an_answer_that_is_still_open_is_subtle_in_the_overview()
    {
        var session = Filled(Filled(Empty, "form-school", "po"), "form-erkenning", "alle-erkende");

        var rows = Cards.Overview(new Reply.ShowOverview(session, [Step.School, Step.Goal, Step.Evidence]), Stamp)["rows"]!.AsArray();

        Assert.Equal(["false basisonderwijs", "true nog open", "false maakt niet uit"], rows.Select(row => $"{row!["open"]} {row["value"]}"));
    }

    private static Session Full() => Content.Guide.Questions.SelectMany(question => question.Steps).Aggregate(Empty, (session, content) =>
    {
        var options = content.Options.Where(option => StepAnswers.Has(option.Sets, content.Step));
        return ChosenOptions.Apply(session, content.Step, content.Multiple ? options : options.TakeLast(1));
    });

    private static Session Filled(Session session, string input, string value)
    {
        var step = StepNames.Find(input["form-".Length..])!.Value;
        return ChosenOptions.Apply(session, step, Content.Guide.ContentOf(step).Options.Where(option => value.Split(',').Contains(option.Id, StringComparer.Ordinal)));
    }

    private static Reply.Ask Asking(Step step, Session session)
    {
        var options = Route.Options(Content.Guide, step, session.Answers);
        return new Reply.Ask(step, options, ChosenOptions.Holding(options, step, session), CanGoBack: true, CanShowResults: true);
    }

    private static Piece Piece(string id) => Content.Guide.Find(id)!;

    private static string JsonOf(Session session) => System.Text.Json.JsonSerializer.Serialize(session.Answers);

    private static JsonObject Explained(Piece piece) => CardSample.Templates.Bind("uitleg", Cards.Explained(piece, Stamp));

    private static JsonObject Question(Step step, Session session) => CardSample.Templates.Bind("question", Cards.Question(Asking(step, session), session, Stamp));

    private static JsonObject Form(Session session) => CardSample.Templates.Bind("formulier", Cards.Form(session, Stamp));
}
