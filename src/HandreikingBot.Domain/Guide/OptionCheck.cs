using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Domain.Guide;

/// <summary>Judges the options of one step: own id and words, and answers that the catalogue knows.</summary>
internal static class OptionCheck
{
    /// <param name="options">All options of one step; faults carry <c>[index]</c>.</param>
    /// <param name="vocabulary">The values that are allowed.</param>
    public static IEnumerable<FieldFault> Faults(IReadOnlyList<StepOption> options, Vocabulary vocabulary)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (index, option) in options.Index())
        {
            if (!ids.Add(option.Id)) yield return new($"[{index}].id", $"'{option.Id}' staat er twee keer in deze stap");
            foreach (var fault in Option(option, vocabulary)) yield return fault.Under($"[{index}]");
            foreach (var (place, word) in option.Words.Index())
            {
                if (!words.TryAdd(word, option.Id)) yield return new($"[{index}].words[{place}]", $"'{word}' hoort ook bij de keuze '{words[word]}'");
            }
        }
    }

    /// <summary>True when choosing the option leaves no wish.</summary>
    public static bool SetsNothing(Answers sets) => sets is
    {
        Education.Count: 0, Goals.Count: 0, Topics.Count: 0, Tiers.Count: 0, SpecialGroups.Count: 0, Databanks.Count: 0, DeliveredBy.Count: 0,
        Grades: { Po: null, Vo: null }, Ages: null, Level: null, Training: null, Budget: null, BudgetPerPupil: null, Lessons: null, Minutes: null, Weeks: null,
        Duration: null, Pupils: null, Parents: null, Start: null,
    };

    private static IEnumerable<FieldFault> Option(StepOption option, Vocabulary vocabulary) =>
    [
        .. ValueCheck.Text(option.Title, "title"),
        .. ValueCheck.Text(option.Detail, "detail"),
        .. PieceCheck.Words(option.Words, "words"),
        .. ValueCheck.List(option.ForGoals, vocabulary.Goals, "forGoals", "bekend doel"),
        .. ValueCheck.List(option.ForEducation, vocabulary.Education, "forEducation", "bekende onderwijssoort"),
        .. ValueCheck.List(option.Sets.Education, vocabulary.Education, "sets.education", "bekende onderwijssoort"),
        .. ValueCheck.List(option.Sets.Goals, vocabulary.Goals, "sets.goals", "bekend doel"),
        .. ValueCheck.List(option.Sets.Topics, vocabulary.Topics, "sets.topics", "bekend thema"),
        .. ValueCheck.List(option.Sets.Tiers, vocabulary.Tiers, "sets.tiers", "bekende soort (universeel, selectief, geindiceerd)"),
        .. ValueCheck.List(option.Sets.SpecialGroups, vocabulary.SpecialGroups, "sets.specialGroups", "bekende bijzondere groep"),
        .. ValueCheck.List(option.Sets.Databanks, vocabulary.Databanks, "sets.databanks", "bekende databank"),
        .. ValueCheck.List(option.Sets.DeliveredBy, vocabulary.DeliveredBy, "sets.deliveredBy", "bekende uitvoerder"),
        .. ValueCheck.Range(option.Sets.Grades.Po, ValueCheck.GradesPo, "sets.grades.po"),
        .. ValueCheck.Range(option.Sets.Grades.Vo, ValueCheck.GradesVo, "sets.grades.vo"),
        .. ValueCheck.Range(option.Sets.Ages, ValueCheck.Ages, "sets.ages"),
    ];
}
