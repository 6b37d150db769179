using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Commands;

/// <summary>
/// The slots as one line of JSON: what <c>understand</c> writes and <c>match</c> reads (DESIGN section 7). A slot that is not spoken of is <c>null</c> and left out;
/// what <c>understand</c> says besides answers is read but no criterion, so that its lines can be piped into <c>match</c>.
/// </summary>
internal sealed class SlotLine
{
    public Intent? Intent { get; set; }
    public string? About { get; set; }
    public IReadOnlyList<string>? Education { get; set; }
    public GradesLine? Grades { get; set; }
    public Bounds? Ages { get; set; }
    public IReadOnlyList<string>? Goals { get; set; }
    public IReadOnlyList<string>? Topics { get; set; }
    public IReadOnlyList<string>? Tiers { get; set; }
    public IReadOnlyList<string>? SpecialGroups { get; set; }
    public IReadOnlyList<string>? Databanks { get; set; }
    public RecognitionLevel? Level { get; set; }
    public IReadOnlyList<string>? DeliveredBy { get; set; }
    public TrainingWish? Training { get; set; }
    public decimal? Budget { get; set; }
    public decimal? BudgetPerPupil { get; set; }
    public int? Lessons { get; set; }
    public int? Minutes { get; set; }
    public int? Weeks { get; set; }
    public DurationWish? Duration { get; set; }
    public int? Pupils { get; set; }
    public bool? Parents { get; set; }
    public DateOnly? Start { get; set; }
    public DateOnly? When { get; set; }
    public bool? YesNo { get; set; }
    public IReadOnlyList<int>? Choice { get; set; }
    public bool? PersonalData { get; set; }

    /// <summary>Only with <c>understand --explain</c>.</summary>
    public IReadOnlyList<Evidence>? Evidence { get; set; }

    public Answers ToAnswers() => new()
    {
        Education = Education ?? [],
        Grades = Grades is null ? Domain.Catalogue.Grades.None : new Grades(Grades.Po, Grades.Vo),
        Ages = Ages,
        Goals = Goals ?? [],
        Topics = Topics ?? [],
        Tiers = Tiers ?? [],
        SpecialGroups = SpecialGroups ?? [],
        Databanks = Databanks ?? [],
        Level = Level,
        DeliveredBy = DeliveredBy ?? [],
        Training = Training,
        Budget = Budget,
        BudgetPerPupil = BudgetPerPupil,
        Lessons = Lessons,
        Minutes = Minutes,
        Weeks = Weeks,
        Duration = Duration,
        Pupils = Pupils,
        Parents = Parents,
        Start = Start,
    };

    public static SlotLine From(Understood understood, bool explain)
    {
        var a = understood.Answers;
        return new SlotLine
        {
            Intent = understood.Intent,
            About = understood.Intent is Domain.Understanding.Intent.Answer ? null : understood.About,
            Education = Some(a.Education),
            Grades = a.Grades == Domain.Catalogue.Grades.None ? null : new GradesLine { Po = a.Grades.Po, Vo = a.Grades.Vo },
            Ages = a.Ages,
            Goals = Some(a.Goals),
            Topics = Some(a.Topics),
            Tiers = Some(a.Tiers),
            SpecialGroups = Some(a.SpecialGroups),
            Databanks = Some(a.Databanks),
            Level = a.Level,
            DeliveredBy = Some(a.DeliveredBy),
            Training = a.Training,
            Budget = a.Budget,
            BudgetPerPupil = a.BudgetPerPupil,
            Lessons = a.Lessons,
            Minutes = a.Minutes,
            Weeks = a.Weeks,
            Duration = a.Duration,
            Pupils = a.Pupils,
            Parents = a.Parents,
            Start = a.Start,
            When = understood.When,
            YesNo = understood.YesNo,
            Choice = Some(understood.Choice),
            PersonalData = understood.PersonalData ? true : null,
            Evidence = explain ? understood.Evidence : null,
        };
    }

    private static IReadOnlyList<T>? Some<T>(IReadOnlyList<T> values) => values.Count is 0 ? null : values;
}

/// <summary><c>{"po":[lo,hi],"vo":[lo,hi]}</c>, each only when spoken of.</summary>
internal sealed class GradesLine
{
    public Bounds? Po { get; set; }
    public Bounds? Vo { get; set; }
}
