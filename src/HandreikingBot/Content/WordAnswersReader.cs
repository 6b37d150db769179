using System.Text.Json;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Content;

/// <summary>Reads the answers that an entry of <see cref="WordFileReader"/> sets or refuses.</summary>
internal static class WordAnswersReader
{
    /// <exception cref="FormatException">It is not as it should be, or a slot that no word of the vocabulary has set until now.</exception>
    public static Answers Read(ref Utf8JsonReader json)
    {
        var (answers, seen) = (Answers.None, new List<string>());
        json.Next(JsonTokenType.StartObject);
        while (json.Member(seen) is { } name)
        {
            answers = name switch
            {
                "education" => answers with { Education = json.Texts() },
                "grades" => answers with { Grades = Grades(ref json) },
                "goals" => answers with { Goals = json.Texts() },
                "topics" => answers with { Topics = json.Texts() },
                "tiers" => answers with { Tiers = json.Texts() },
                "specialGroups" => answers with { SpecialGroups = json.Texts() },
                "databanks" => answers with { Databanks = json.Texts() },
                "level" => answers with { Level = (RecognitionLevel)json.ValueOf(typeof(RecognitionLevel)) },
                "deliveredBy" => answers with { DeliveredBy = json.Texts() },
                "training" => answers with { Training = (TrainingWish)json.ValueOf(typeof(TrainingWish)) },
                "budget" => answers with { Budget = json.Whole() },
                "duration" => answers with { Duration = (DurationWish)json.ValueOf(typeof(DurationWish)) },
                "parents" => answers with { Parents = json.Flag() },
                _ => throw new FormatException(name),
            };
        }

        return answers;
    }

    private static Grades Grades(ref Utf8JsonReader json)
    {
        var (grades, seen) = (Domain.Catalogue.Grades.None, new List<string>());
        json.Next(JsonTokenType.StartObject);
        while (json.Member(seen) is { } name)
        {
            grades = name switch
            {
                "po" => grades with { Po = Bounds(ref json) },
                "vo" => grades with { Vo = Bounds(ref json) },
                _ => throw new FormatException(name),
            };
        }

        return grades;
    }

    private static Bounds? Bounds(ref Utf8JsonReader json)
    {
        if (json.Read() && json.TokenType is JsonTokenType.Null) return null;
        if (json.TokenType is not JsonTokenType.StartArray) throw new FormatException("grades");
        var bounds = new Bounds(json.Whole(), json.Whole());
        json.Next(JsonTokenType.EndArray);
        return bounds;
    }
}
