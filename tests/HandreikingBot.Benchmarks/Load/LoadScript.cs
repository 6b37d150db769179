using System.Text.Json;
using System.Text.Json.Nodes;

namespace HandreikingBot.Benchmarks.Load;

/// <summary>
/// What a user does in one dialog, as data, so that any bot can be played with. Steps are turns: each waits for so many messages of the bot before the next.
/// </summary>
/// <param name="Steps">In order; afterwards a new conversation begins.</param>
internal sealed record LoadScript(IReadOnlyList<LoadStep> Steps)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The channel that the activities name.</summary>
    public string Channel { get; init; } = "msteams";

    /// <summary>Cards are read only for who clicks on them.</summary>
    public bool HasClicks => Steps.Any(step => step.Click is not null);

    /// <exception cref="JsonException">It is no script.</exception>
    public static LoadScript Read(string file) =>
        JsonSerializer.Deserialize<LoadScript>(File.ReadAllText(file), Options) is { Steps.Count: > 0 } script ? script : throw new JsonException($"{file} has no steps");
}

/// <summary>One turn: something is said, or a button of the newest card is clicked.</summary>
internal sealed record LoadStep
{
    /// <summary>Ways to say it; each conversation takes one by its seed.</summary>
    public IReadOnlyList<string> Say { get; init; } = [];

    /// <summary>The title of a button: its <c>Action.Execute</c> goes as an invoke, its <c>Action.Submit</c> as a message with a value.</summary>
    public string? Click { get; init; }

    /// <summary>What is filled in on that card.</summary>
    public JsonObject Inputs { get; init; } = [];

    /// <summary>Messages that the bot answers with; what an invoke gives back counts as one.</summary>
    public int Replies { get; init; } = 1;
}
