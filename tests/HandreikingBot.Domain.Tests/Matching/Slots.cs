using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Tests.Matching;

/// <summary>Answers by slot name.</summary>
internal static class Slots
{
    public static Answers Drop(Answers a, string slot) => slot switch
    {
        "education" => a with { Education = [] },
        "grades" => a with { Grades = Grades.None },
        "ages" => a with { Ages = null },
        "goals" => a with { Goals = [] },
        "topics" => a with { Topics = [] },
        "tiers" => a with { Tiers = [] },
        "specialGroups" => a with { SpecialGroups = [] },
        "databanks" => a with { Databanks = [] },
        "level" => a with { Level = null },
        "deliveredBy" => a with { DeliveredBy = [] },
        "training" => a with { Training = null },
        "budget" => a with { Budget = null },
        "budgetPerPupil" => a with { BudgetPerPupil = null },
        "lessons" => a with { Lessons = null },
        "minutes" => a with { Minutes = null },
        "weeks" => a with { Weeks = null },
        "duration" => a with { Duration = null },
        "parents" => a with { Parents = null },
        _ => throw new ArgumentOutOfRangeException(nameof(slot), slot, "no criterion"),
    };

    public static IEnumerable<string> Given(Answers answers) => PlainJudge.Judge(Builders.Records.Unknown(), answers).Select(judged => judged.Slot);
}
