using HandreikingBot.Domain;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Content;

/// <summary>What can be wrong in <c>content/vocabulary/words</c> beside its shape: a class that is nowhere, a phrase that does not begin with a word, a value that does not exist.</summary>
internal static class WordCheck
{
    public static IEnumerable<FieldFault> Faults(WordFile file, IReadOnlySet<string> classes, Vocabulary vocabulary)
    {
        foreach (var (index, entry) in (file.Entries ?? []).Index())
        {
            var field = $"entries[{index}]";
            if (entry.Words.Count is 0) yield return new FieldFault($"{field}.words", "hier staan geen woorden");
            foreach (var phrase in entry.Words)
                if (PhraseCheck.FaultOf(phrase, classes) is { } fault) yield return new FieldFault($"{field}.words", fault);
            foreach (var (name, answers) in new[] { ("sets", entry.Sets), ("refuses", entry.Refuses) })
                if (answers is not null && AnswersCheck.FirstFault(answers, vocabulary) is { } value) yield return new FieldFault($"{field}.{name}", value);
        }

        foreach (var (topic, goals) in file.Follows ?? new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal))
            if (AnswersCheck.FirstFault(new Answers { Topics = [topic], Goals = goals }, vocabulary) is { } fault) yield return new FieldFault("follows", fault);
    }
}
