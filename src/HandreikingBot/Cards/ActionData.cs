using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Planning;

namespace HandreikingBot.Cards;

/// <summary>
/// Reads what a card sends back: <c>{"session","step","version","do",…inputs}</c>. The data passed through somebody's browser, so
/// nothing in it is trusted: what does not fit is <c>null</c>, and the conversation answers calmly (DESIGN section 8).
/// </summary>
internal static partial class ActionData
{
    /// <summary>Longest text that is taken from one input, in characters.</summary>
    private const int InputLength = 500;

    private static readonly FrozenDictionary<string, Func<JsonElement, Command?>> Commands = new Dictionary<string, Func<JsonElement, Command?>>(StringComparer.Ordinal)
    {
        ["start"] = _ => new Command.Start(),
        ["continue"] = _ => new Command.Continue(),
        ["help"] = _ => new Command.Help(),
        ["back"] = _ => new Command.Back(),
        ["skip"] = _ => new Command.Skip(),
        ["restart"] = _ => new Command.Restart(),
        ["stop"] = _ => new Command.Stop(),
        ["erase"] = _ => new Command.Erase(),
        ["yes"] = _ => new Command.Yes(),
        ["no"] = _ => new Command.No(),
        ["advice"] = _ => new Command.Advise(),
        ["explain"] = data => new Command.Explain(Text(data, "about")),
        ["readiness"] = data => new Command.Readiness(Numbers(data, "choice")),
        ["answer"] = data => StepOf(data, "step") is { } step ? new Command.Answer(step, List(data, "choice")) : null,
        ["open-form"] = _ => new Command.OpenForm(),
        ["form"] = Form,
        ["overview"] = _ => new Command.ShowOverview(),
        ["edit"] = data => StepOf(data, "edit") is { } step ? new Command.Edit(step) : null,
        ["results"] = _ => new Command.ShowResults(),
        ["more"] = _ => new Command.More(),
        ["let-go"] = data => Text(data, "slot") is { } slot ? new Command.LetGo(slot) : null,
        ["details"] = data => List(data, "choice") is [var first, ..] ? new Command.Details(first) : null,
        ["compare"] = data => new Command.Compare(List(data, "choice")),
        ["keep"] = data => List(data, "choice") is [var first, ..] ? new Command.Keep(first) : null,
        ["drop"] = data => List(data, "choice") is [var first, ..] ? new Command.Drop(first) : null,
        ["choose"] = data => new Command.Choose(List(data, "choice") is [var first, ..] ? first : null),
        ["shortlist"] = _ => new Command.ShowShortlist(),
        ["plan"] = _ => new Command.ShowPlan(),
        ["change-plan"] = ChangePlan,
    }.Concat(TeamCommands()).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names under <c>do</c> that a card may carry.</summary>
    public static IReadOnlyCollection<string> Verbs => Commands.Keys;

    /// <summary>The command and the stamp of the card; a command that misses its input is <see cref="Command.NotUnderstood"/>; <c>null</c> when this is no data of ours.</summary>
    public static (Command Command, CardStamp Stamp)? Read(JsonElement data)
    {
        if (data.ValueKind is not JsonValueKind.Object) return null;
        if (Text(data, "do") is not { } verb || !Commands.TryGetValue(verb, out var read)) return null;
        if (Text(data, "session") is not { } session || Text(data, "step") is not { } screen) return null;
        var version = data.TryGetProperty("version", out var number) && number.ValueKind is JsonValueKind.Number && number.TryGetInt64(out var value) ? value : 0;
        return (read(data) ?? new Command.NotUnderstood(), new CardStamp(session, screen, version));
    }

    private static Command.FillForm Form(JsonElement data) => new(Chosen(data));

    private static Dictionary<Step, IReadOnlyList<string>> Chosen(JsonElement data) =>
        Enum.GetValues<Step>().ToDictionary(step => step, step => (IReadOnlyList<string>)List(data, "form-" + StepNames.Of(step)));

    private static Command.ChangePlan? ChangePlan(JsonElement data)
    {
        if (Numbers(data, "item") is not [var number]) return null;
        PlanState? state = Text(data, "state") switch
        {
            "geregeld" => PlanState.Arranged,
            "bezig" => PlanState.Busy,
            "nog-niet" => PlanState.NotYet,
            _ => null,
        };
        return new Command.ChangePlan(new PlanChange(number, state, Text(data, "owner"), Day(data, "due")));
    }

    private static Step? StepOf(JsonElement data, string name) => Text(data, name) is { } text ? StepNames.Find(text) : null;

    // Input.ChoiceSet with isMultiSelect sends its values joined by commas.
    private static string[] List(JsonElement data, string name) =>
        Text(data, name)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static int[] Numbers(JsonElement data, string name) =>
        [.. List(data, name).Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)];

    private static DateOnly? Day(JsonElement data, string name) =>
        DateOnly.TryParseExact(Text(data, name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Text(JsonElement data, string name)
    {
        if (!data.TryGetProperty(name, out var value)) return null;
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text[..Math.Min(InputLength, text.Length)];
    }
}
