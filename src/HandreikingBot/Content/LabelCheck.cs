using HandreikingBot.Domain;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Content;

/// <summary>Every value and every slot has its Dutch label, and there is no label for anything else.</summary>
internal static class LabelCheck
{
    public static IEnumerable<FieldFault> Faults(IReadOnlyDictionary<string, Dictionary<string, Label>> labels, Vocabulary vocabulary)
    {
        var expected = Expected(vocabulary);
        foreach (var section in labels.Keys.Where(section => !expected.ContainsKey(section))) yield return new(section, $"is geen bekende groep{NearestWord.Suggestion(section, expected.Keys)}");
        foreach (var (section, values) in expected)
        {
            if (!labels.TryGetValue(section, out var found)) yield return new(section, "ontbreekt");
            else foreach (var fault in Section(found, values)) yield return fault.Under(section);
        }
    }

    private static IEnumerable<FieldFault> Section(Dictionary<string, Label> labels, IReadOnlyList<string> values)
    {
        foreach (var value in values.Where(value => !labels.ContainsKey(value))) yield return new(value, "ontbreekt");
        foreach (var (value, label) in labels)
        {
            if (!values.Contains(value, StringComparer.Ordinal)) yield return new(value, $"is geen bekende waarde{NearestWord.Suggestion(value, values)}");
            if (string.IsNullOrWhiteSpace(label.Short)) yield return new($"{value}.short", "de tekst is leeg");
            if (string.IsNullOrWhiteSpace(label.Sentence)) yield return new($"{value}.sentence", "de tekst is leeg");
        }
    }

    private static Dictionary<string, IReadOnlyList<string>> Expected(Vocabulary vocabulary) => new(StringComparer.Ordinal)
    {
        ["slots"] = ContentJson.MemberNames(typeof(Answers)),
        ["education"] = vocabulary.Education,
        ["goals"] = vocabulary.Goals,
        ["topics"] = vocabulary.Topics,
        ["tiers"] = vocabulary.Tiers,
        ["specialGroups"] = vocabulary.SpecialGroups,
        ["pillars"] = vocabulary.Pillars,
        ["deliveredBy"] = vocabulary.DeliveredBy,
        ["databanks"] = vocabulary.Databanks,
        ["relevance"] = vocabulary.Relevance,
        ["setting"] = vocabulary.Setting,
        ["status"] = vocabulary.Status,
        ["committees"] = vocabulary.Committees,
        ["level"] = ContentJson.EnumNames(typeof(RecognitionLevel)),
        ["recognition"] = ContentJson.EnumNames(typeof(RecognitionStatus)),
        ["training"] = ContentJson.EnumNames(typeof(TrainingWish)),
        ["duration"] = ContentJson.EnumNames(typeof(DurationWish)),
        ["parents"] = ["true", "false"],
        ["fit"] = ["fits", "unknown", "misses"],
    };
}
