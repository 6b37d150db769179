using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Matching;

/// <summary>
/// What the school has told so far: the criteria. Slot names and values as in DESIGN section 7 (<c>match</c> and <c>understand</c>);
/// a slot that was not spoken of is <c>null</c> or empty. (Generated code sets a member that a file or a stored state leaves out to null: that means its default, here and in
/// whatever else is read.)
/// </summary>
public sealed record Answers
{
    public static Answers None { get; } = new();

    /// <summary><c>po</c>, <c>vo</c>, <c>go</c>, <c>mbo</c>.</summary>
    public IReadOnlyList<string> Education { get; init => field = value ?? []; } = [];
    public Grades Grades { get; init => field = value ?? Grades.None; } = Grades.None;

    /// <summary>Ages of the pupils in years.</summary>
    public Bounds? Ages { get; init; }
    public IReadOnlyList<string> Goals { get; init => field = value ?? []; } = [];
    public IReadOnlyList<string> Topics { get; init => field = value ?? []; } = [];
    public IReadOnlyList<string> Tiers { get; init => field = value ?? []; } = [];
    public IReadOnlyList<string> SpecialGroups { get; init => field = value ?? []; } = [];

    /// <summary>Where to look (question 2): databank ids; empty = everywhere.</summary>
    public IReadOnlyList<string> Databanks { get; init => field = value ?? []; } = [];

    /// <summary>The lowest recognition level that the school accepts.</summary>
    public RecognitionLevel? Level { get; init; }
    public IReadOnlyList<string> DeliveredBy { get; init => field = value ?? []; } = [];
    public TrainingWish? Training { get; init; }

    /// <summary>At most this many euros for the school; 0 = it must be free.</summary>
    public decimal? Budget { get; init; }

    /// <summary>At most this many euros per pupil.</summary>
    public decimal? BudgetPerPupil { get; init; }

    /// <summary>At most this many lessons or meetings.</summary>
    public int? Lessons { get; init; }

    /// <summary>At most this many minutes per lesson.</summary>
    public int? Minutes { get; init; }

    /// <summary>At most this many weeks.</summary>
    public int? Weeks { get; init; }
    public DurationWish? Duration { get; init; }

    /// <summary>How many pupils take part; for the plan and for costs, no criterion.</summary>
    public int? Pupils { get; init; }

    /// <summary>True when parents must be involved, false when they must not.</summary>
    public bool? Parents { get; init; }

    /// <summary>When the school wants to start; for the plan, no criterion.</summary>
    public DateOnly? Start { get; init; }
}
