using System.Text.Json;
using HandreikingBot.Content;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Commands;

/// <summary>Reads an Answers object as <c>match</c> takes it: strict about names and values, and what is wrong is told in one Dutch sentence.</summary>
internal static class AnswersReader
{
    /// <returns>The answers, or what is wrong with the line.</returns>
    public static (Answers? Answers, string? Fault) Read(string line, Vocabulary vocabulary)
    {
        try
        {
            if (JsonSerializer.Deserialize(line, ContractJson.Default.SlotLine) is not { } slots) return (null, "geef één JSON-object per regel, zoals {\"education\":[\"po\"]}");
            var answers = slots.ToAnswers();
            return AnswersCheck.FirstFault(answers, vocabulary) is { } fault ? (null, fault) : (answers, null);
        }
        catch (JsonException exception)
        {
            return (null, Explain(exception));
        }
    }

    private static string Explain(JsonException exception)
    {
        if (exception.Message.Contains("could not be mapped", StringComparison.Ordinal)) return $"het slot '{Quoted(exception.Message)}' ken ik niet";
        if (exception.Message.Contains("Duplicate", StringComparison.Ordinal)) return $"het slot '{Quoted(exception.Message)}' staat er twee keer in";
        if (exception.InnerException is JsonException || exception.Path is null or "$") return "dit is geen JSON-object; geef er één per regel, zoals {\"education\":[\"po\"]}";
        return $"{exception.Path.TrimStart('$', '.')}: deze waarde past hier niet";
    }

    /// <summary>The name that the serializer puts in single quotes first.</summary>
    private static string Quoted(string message) => message.Split('\'') is { Length: > 2 } parts ? parts[1] : "";
}
