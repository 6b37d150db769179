using System.Text.Json;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Planning;
using HandreikingBot.Domain.Teamwork;

namespace HandreikingBot.Cards;

/// <summary>What the cards of a team send back: answers, votes, reminders, sharing.</summary>
internal static partial class ActionData
{
    /// <summary>Before the name of a vote's input stands this, behind it the id of the intervention.</summary>
    private const string StancePrefix = "stem-";
    private const string ReasonPrefix = "reden-";

    private static IEnumerable<KeyValuePair<string, Func<JsonElement, Command?>>> TeamCommands() => new Dictionary<string, Func<JsonElement, Command?>>(StringComparer.Ordinal)
    {
        ["team-start"] = _ => new Command.StartTeam(Label: null, []),
        ["look"] = data => new Command.Look(Number(data, "question"), Number(data, "ballot")),
        ["team-open"] = data => new Command.OpenTeamAnswer(Number(data, "question")),
        ["team-answer"] = data => new Command.AnswerAsTeam(Number(data, "question"), Chosen(data)),
        ["team-close"] = data => new Command.CloseQuestion(Number(data, "question")),
        ["team-open-settle"] = data => new Command.OpenSettling(Number(data, "question")),
        ["team-settle"] = data => new Command.Settle(Number(data, "question"), Chosen(data), Text(data, "reason")),
        ["start-vote"] = data => new Command.StartVote(Text(data, "anonymous") is "anoniem", Day(data, "until")),
        ["vote-open"] = data => new Command.OpenVote(Number(data, "ballot")),
        ["vote"] = data => Number(data, "ballot") is > 0 and var ballot ? new Command.CastVote(ballot, Opinions(data)) : null,
        ["vote-close"] = data => new Command.CloseVote(Number(data, "ballot")),
        ["record"] = _ => new Command.ShowRecord(),
        ["reminders"] = _ => new Command.ShowReminders(),
        ["remind"] = data => new Command.Remind(KindOf(Text(data, "kind")), Day(data, "when"), AnyDay: false),
        ["reminder-done"] = data => new Command.ReminderDone(Text(data, "reminder")),
        ["reminder-later"] = data => new Command.ReminderLater(Text(data, "reminder"), Day(data, "when"), Number(data, "days") is > 0 and <= MostDays and var days ? days : null),
        ["reminder-stop"] = data => new Command.StopReminder(Text(data, "reminder")),
        ["plan-text"] = _ => new Command.ShowPlanText(),
        ["share"] = _ => new Command.Share(Place: null),
        ["share-to"] = data => Text(data, "place") is { } place ? new Command.ShareTo(new ShareWhat(List(data, "what"), IsTrue(data, "compared")), place) : null,
        ["my-schools"] = _ => new Command.ShowLed(),
    };

    /// <summary>Further than a year nobody postpones by a button.</summary>
    private const int MostDays = 366;

    private static Opinion[] Opinions(JsonElement data) =>
        [.. data.EnumerateObject().Where(field => field.Name.StartsWith(StancePrefix, StringComparison.Ordinal)).Select(field => OpinionOn(data, field.Name[StancePrefix.Length..])).OfType<Opinion>().Take(Ballot.Most)];

    private static Opinion? OpinionOn(JsonElement data, string intervention) => Text(data, StancePrefix + intervention) switch
    {
        "voor" => new Opinion(intervention, Stance.For, Text(data, ReasonPrefix + intervention)),
        "twijfel" => new Opinion(intervention, Stance.Doubt, Text(data, ReasonPrefix + intervention)),
        "tegen" => new Opinion(intervention, Stance.Against, Text(data, ReasonPrefix + intervention)),
        _ => null,
    };

    private static ReminderKind? KindOf(string? name) => name switch
    {
        "start" => ReminderKind.Start,
        "halverwege" => ReminderKind.Halfway,
        "evaluatie" => ReminderKind.Evaluation,
        "jaarlijks" => ReminderKind.Yearly,
        "eigen" => ReminderKind.Own,
        _ => null,
    };

    private static int Number(JsonElement data, string name) => Numbers(data, name) is [var number, ..] ? number : 0;

    private static bool IsTrue(JsonElement data, string name) => data.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True;
}
