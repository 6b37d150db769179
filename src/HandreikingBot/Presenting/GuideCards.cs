using System.Text.Json.Nodes;
using HandreikingBot.Content;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;

namespace HandreikingBot.Presenting;

/// <summary>Data for the cards that ask and explain: welcome, readiness, question, form, overview, explanation, confirmation, answered.</summary>
internal sealed class GuideCards(GuideBook guide, Phrases phrases)
{
    /// <summary>Answers that are named above a question; the overview has them all.</summary>
    private const int MostKnown = 8;

    private Wording Words => phrases.Words;

    public JsonObject Welcome(CardStamp stamp)
    {
        var data = CardData.Stamped(stamp);
        data["title"] = Words.Text(WordKeys.WelcomeTitle);
        data["text"] = Words.Text(WordKeys.WelcomeText);
        data["example"] = Words.Text(WordKeys.WelcomeExample);
        data["privacy"] = Words.Text(WordKeys.Privacy);
        return data;
    }

    public JsonObject Readiness(IReadOnlyList<ReadinessItem> items, CardStamp stamp)
    {
        var data = CardData.Stamped(stamp);
        data["title"] = Words.Text(WordKeys.ReadinessTitle);
        data["text"] = Words.Text(WordKeys.ReadinessIntro);
        data["hint"] = Words.Text(WordKeys.ReadinessPickHint);
        data["choices"] = CardData.Choices(items.Select(item => (item.Question, item.Number.ToString(Phrases.Dutch))));
        return data;
    }

    public JsonObject Question(Reply.Ask ask, Session session, CardStamp stamp, string? lead = null)
    {
        var content = guide.ContentOf(ask.Step);
        var question = guide.QuestionOf(ask.Step);
        var known = phrases.Of(StepAnswers.Without(session.Answers, ask.Step));
        // The first answer is not said twice.
        var data = CardData.Stamped(stamp).With("lead", lead).With("known", lead is not null && known.Count < 2 ? null : Known(known));
        data["progress"] = Words.Text(WordKeys.QuestionNumber, ("number", question.Number.ToString(Phrases.Dutch)));
        data["part"] = question.Title;
        data["question"] = content.Prompt;
        data["multiple"] = content.Multiple;
        data["required"] = true;
        data["choices"] = CardData.Choices(ask.Options.Select(option => (Titled(option), option.Id)));
        if (ask.Chosen.Count > 0) data["chosen"] = CardData.List(ask.Chosen);
        if (Explanation(content) is { } explanation) data["explanation"] = explanation;
        data["back"] = ask.CanGoBack;
        data["skip"] = true;
        data["results"] = ask.CanShowResults;
        return data;
    }

    /// <summary>All five questions in one form: per step a choice set whose id is <c>form-</c> and the step's name.</summary>
    /// <param name="session">Whose answers are filled in already.</param>
    /// <param name="stamp">Stands in the data of its buttons.</param>
    /// <param name="inDialog">A dialog is left by closing it; in the chat the form needs a way back.</param>
    public JsonObject Form(Session? session, CardStamp stamp, bool inDialog = false)
    {
        var answers = session ?? new Session(stamp.Session);
        var data = CardData.Stamped(stamp);
        data["title"] = Words.Text(WordKeys.ButtonForm);
        data["text"] = Words.Text(WordKeys.QuestionForm);
        data["questions"] = CardData.Objects(guide.Questions.Select(question => Part(question, answers)));
        data["back"] = !inDialog;
        return data;
    }

    public JsonObject Overview(Reply.ShowOverview overview, CardStamp stamp)
    {
        var data = CardData.Stamped(stamp);
        data["title"] = Words.Text(WordKeys.AnswersTitle);
        data["rows"] = CardData.Objects(overview.Steps.Select((step, index) => new JsonObject
        {
            ["number"] = index + 1,
            ["title"] = guide.ContentOf(step).Title,
            ["value"] = Value(overview.Session, step),
            ["open"] = IsOpen(overview.Session, step),
        }));
        data["choices"] = CardData.Choices(overview.Steps.Select(step => (guide.ContentOf(step).Title, StepNames.Of(step))));
        return data;
    }

    public JsonObject Explained(Piece piece, CardStamp stamp)
    {
        var data = CardData.Stamped(stamp);
        data["title"] = piece.Title;
        data["text"] = piece.Text;
        data["links"] = CardData.Objects(piece.Links.Select(link => new JsonObject { ["title"] = link.Title, ["url"] = link.Url }));
        var related = piece.Related.Select(guide.Find).OfType<Piece>().ToArray();
        if (related.Length > 0) data["related"] = CardData.Choices(related.Select(other => (other.Title, other.Id)));
        data["advice"] = piece.Kind is not PieceKind.Helper;
        return data;
    }

    public JsonObject AskErase(CardStamp stamp)
    {
        var data = CardData.Stamped(stamp);
        data["text"] = Words.Text(WordKeys.EraseConfirm);
        return data;
    }

    /// <summary>What stands in the place of a card that was answered.</summary>
    public static JsonObject Answered(string title, string answer, Step? step, CardStamp stamp)
    {
        var data = CardData.Stamped(stamp).With("edit", step is { } asked ? StepNames.Of(asked) : null);
        data["title"] = title;
        data["answer"] = answer;
        return data;
    }

    /// <summary>What was answered in a step: its phrases, "maakt niet uit", or "nog open".</summary>
    public string Value(Session session, Step step) =>
        phrases.Of(session.Answers, step) is { Count: > 0 } values ? phrases.Joined(values)
        : session.Passed.Contains(step) ? Words.Text(WordKeys.AnswersAny)
        : Words.Text(WordKeys.AnswersOpen);

    private string Known(IReadOnlyList<string> answers) => answers.Count <= MostKnown
        ? phrases.Joined(answers)
        : Words.Text(WordKeys.QuestionKnown, ("list", string.Join(", ", answers.Take(MostKnown))), ("count", (answers.Count - MostKnown).ToString(Phrases.Dutch)));

    private static bool IsOpen(Session session, Step step) => !StepAnswers.Has(session.Answers, step) && !session.Passed.Contains(step);

    private static string Titled(StepOption option) => option.Detail is null ? option.Title : $"{option.Title} ({option.Detail})";

    /// <summary>The explanation of a step with its tip and source; <c>null</c> when there is none.</summary>
    public JsonObject? Explanation(StepContent content)
    {
        if (guide.Find(content.Explanation) is not { } piece) return null;
        var data = new JsonObject { ["text"] = piece.Text }.With("tip", content.Tip is { } tip ? guide.Find(tip)?.Text : null);
        if (piece.Links is [var link, ..]) data["source"] = new JsonObject { ["title"] = link.Title, ["url"] = link.Url };
        return data;
    }

    private JsonObject Part(GuideQuestion question, Session session) => new()
    {
        ["title"] = $"{question.Number}. {question.Title}",
        ["inputs"] = CardData.Objects(question.Steps.Select(content => Input(content, session))),
    };

    /// <summary>A choice set for one step whose id is <c>form-</c> and the step's name, with what was answered filled in.</summary>
    public JsonObject Input(StepContent content, Session session)
    {
        // An empty list of boxes says "maakt niet uit" already; a dropdown cannot be emptied again.
        var options = content.Multiple ? [.. content.Options.Where(option => StepAnswers.Has(option.Sets, content.Step))] : content.Options;
        return new JsonObject
        {
            ["id"] = "form-" + StepNames.Of(content.Step),
            ["label"] = Label(content),
            ["multiple"] = content.Multiple,
            ["choices"] = CardData.Choices(options.Select(option => (Titled(option), option.Id))),
            ["value"] = string.Join(',', ChosenOptions.Holding(options, content.Step, session)),
        };
    }

    // Groups and years stand side by side in the form, so each says whose it is.
    private string Label(StepContent content) => content.Step switch
    {
        Step.GradesPo => $"{content.Prompt} ({phrases.Labels.Short("education", "po")})",
        Step.GradesVo => $"{content.Prompt} ({phrases.Labels.Short("education", "vo")})",
        _ => content.Prompt,
    };
}
