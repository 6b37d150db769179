using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Planning;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Conversation;

/// <summary>What a person asks of the bot, by button or in words: both come down to the same closed family.</summary>
public abstract record Command
{
    private Command()
    {
    }

    public sealed record Start : Command;

    /// <summary>Skip whatever comes before the first open question ("verder", "ga door").</summary>
    public sealed record Continue : Command;

    public sealed record Help : Command;

    public sealed record Back : Command;

    public sealed record Skip : Command;

    public sealed record Restart : Command;

    public sealed record Stop : Command;

    public sealed record Erase : Command;

    public sealed record Yes : Command;

    public sealed record No : Command;

    /// <summary>Explain a piece of the guide; <paramref name="About"/> is its id or what the user called it, <c>null</c> = the open question.</summary>
    public sealed record Explain(string? About) : Command;

    public sealed record Advise : Command;

    /// <summary>Which of the four readiness items are clear, by number.</summary>
    public sealed record Readiness(IReadOnlyList<int> Clear) : Command;

    /// <summary>Options chosen on a card, by id.</summary>
    public sealed record Answer(Step Step, IReadOnlyList<string> Options) : Command;

    /// <summary>Options typed as numbers, 1-based, of whatever is open.</summary>
    public sealed record Pick(IReadOnlyList<int> Numbers) : Command;

    /// <summary>The school's own words.</summary>
    public sealed record Tell(Understood Understood) : Command;

    /// <summary>The whole form at once: per step the ids of the chosen options, none = no wish.</summary>
    public sealed record FillForm(IReadOnlyDictionary<Step, IReadOnlyList<string>> Chosen) : Command;

    public sealed record OpenForm : Command;

    public sealed record ShowOverview : Command;

    public sealed record Edit(Step Step) : Command;

    public sealed record ShowResults : Command;

    public sealed record More : Command;

    /// <summary>Let one wish go, by the slot name of a relaxation.</summary>
    public sealed record LetGo(string Slot) : Command;

    public sealed record Details(string Intervention) : Command;

    /// <summary>Put two to four side by side; none named = those that are on the screen.</summary>
    public sealed record Compare(IReadOnlyList<string> Interventions) : Command;

    /// <summary>Keep on the shortlist; <c>null</c> = the one that is on the screen.</summary>
    public sealed record Keep(string? Intervention) : Command;

    public sealed record Drop(string? Intervention) : Command;

    public sealed record ShowShortlist : Command;

    public sealed record Choose(string? Intervention) : Command;

    public sealed record ShowPlan : Command;

    public sealed record ChangePlan(PlanChange Change) : Command;

    /// <summary>Asked to be reminded; the plan's dates are what there is for now.</summary>
    public sealed record Remind : Command;

    /// <summary>A programme that stands in no catalogue, as the user called it.</summary>
    public sealed record AskAboutUnlisted(string Name) : Command;

    /// <summary>"Bedankt": a kind word back, and all stays as it is.</summary>
    public sealed record Thank : Command;

    /// <summary>Nothing in it that we know.</summary>
    public sealed record NotUnderstood : Command;
}
