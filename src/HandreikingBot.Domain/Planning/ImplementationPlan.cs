using System.Text.Json.Serialization;

namespace HandreikingBot.Domain.Planning;

/// <summary>How far one of the seven implementation questions is.</summary>
public enum PlanState
{
    [JsonStringEnumMemberName("nog-niet")] NotYet,
    [JsonStringEnumMemberName("bezig")] Busy,
    [JsonStringEnumMemberName("geregeld")] Arranged,
}

/// <summary>One implementation question (1-7) of a chosen intervention: its state, who owns it and by when; <c>null</c> = nobody, no date yet.</summary>
public sealed record PlanItem(int Number, PlanState State, string? Owner, DateOnly? Due)
{
    /// <summary>The channel's id of the owner, when it was a mention.</summary>
    public string? OwnerId { get; init; }

    /// <summary>The day has passed and it is not arranged.</summary>
    public bool IsOverdue(DateOnly today) => State is not PlanState.Arranged && Due < today;
}

/// <summary>What a school changes in one item; <c>null</c> leaves that part as it is.</summary>
public sealed record PlanChange(int Number, PlanState? State, string? Owner, DateOnly? Due)
{
    /// <summary>The channel's id of the owner, when it was a mention.</summary>
    public string? OwnerId { get; init; }
}

/// <summary>The checklist of a chosen intervention, items in the order of the guide.</summary>
public sealed record ImplementationPlan(string Intervention, IReadOnlyList<PlanItem> Items)
{
    /// <summary>Longest name of an owner that is kept, in characters.</summary>
    public const int OwnerLength = 80;

    /// <summary>A fresh plan: nothing arranged yet.</summary>
    public static ImplementationPlan For(string intervention, int questions) =>
        new(intervention, [.. Enumerable.Range(1, questions).Select(number => new PlanItem(number, PlanState.NotYet, Owner: null, Due: null))]);

    /// <summary>What should have been arranged by now.</summary>
    public IReadOnlyList<PlanItem> Overdue(DateOnly today) => [.. Items.Where(item => item.IsOverdue(today))];

    public PlanItem? Find(int number) => Items.FirstOrDefault(item => item.Number == number);

    /// <summary>The plan with one item changed; unchanged when the number is not in it.</summary>
    public ImplementationPlan With(PlanChange change) =>
        this with { Items = [.. Items.Select(item => item.Number == change.Number ? Changed(item, change) : item)] };

    private static PlanItem Changed(PlanItem item, PlanChange change) => item with
    {
        State = change.State ?? item.State,
        Owner = change.Owner is null ? item.Owner : Shortened(change.Owner),
        OwnerId = change.Owner is null || change.Owner == item.Owner ? change.OwnerId ?? item.OwnerId : change.OwnerId,
        Due = change.Due ?? item.Due,
    };

    private static string? Shortened(string owner)
    {
        var trimmed = owner.Trim();
        return trimmed.Length is 0 ? null : trimmed[..Math.Min(OwnerLength, trimmed.Length)];
    }
}
