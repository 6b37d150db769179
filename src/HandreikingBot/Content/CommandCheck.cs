using HandreikingBot.Domain;
using HandreikingBot.Domain.Conversation;

namespace HandreikingBot.Content;

/// <summary>What may be wrong with <c>guide/commands.json</c>: an unknown or missing command, or words that stand for two.</summary>
internal static class CommandCheck
{
    public static IEnumerable<FieldFault> Faults(IReadOnlyDictionary<string, IReadOnlyList<string>> commands)
    {
        foreach (var unknown in commands.Keys.Except(CommandNames.All, StringComparer.Ordinal)) yield return new FieldFault(unknown, "is geen bekende opdracht");
        foreach (var missing in CommandNames.All.Except(commands.Keys, StringComparer.Ordinal)) yield return new FieldFault(missing, "deze opdracht ontbreekt");
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, words) in commands)
        {
            foreach (var word in words)
            {
                if (!seen.TryAdd(word, name)) yield return new FieldFault(name, $"'{word}' staat ook bij '{seen[word]}'");
            }
        }
    }
}
