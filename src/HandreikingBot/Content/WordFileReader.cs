using System.Text.Json;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Content;

/// <summary>
/// Reads a file of <c>content/vocabulary/words</c> straight from its bytes: these are the largest files, and the serializer spends longer on getting to know the types than on reading.
/// It takes only what is surely right. At anything else it gives up, and <see cref="JsonFiles"/> reads the file like every other one and names what is wrong.
/// </summary>
internal static class WordFileReader
{
    /// <returns><c>null</c> when the file is not as it should be, or perhaps not.</returns>
    public static WordFile? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)'\t')) return null;
        try
        {
            var json = new Utf8JsonReader(bytes);
            json.Next(JsonTokenType.StartObject);
            var file = File(ref json);
            return json.Read() ? null : file;
        }
        catch (Exception odd) when (odd is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static WordFile File(ref Utf8JsonReader json)
    {
        var (file, seen) = (new WordFile(), new List<string>());
        while (json.Member(seen) is { } name)
        {
            file = name switch
            {
                "entries" => file with { Entries = Entries(ref json) },
                "classes" => file with { Classes = Lists(ref json) },
                "follows" => file with { Follows = Lists(ref json) },
                "ordinary" => file with { Ordinary = json.Texts() },
                "firstNames" => file with { FirstNames = json.Texts() },
                "light" => file with { Light = json.Texts() },
                "short" => file with { Short = Lists(ref json) },
                _ => throw new FormatException(name),
            };
        }

        return file;
    }

    private static Dictionary<string, IReadOnlyList<string>> Lists(ref Utf8JsonReader json)
    {
        var (lists, seen) = (new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), new List<string>());
        json.Next(JsonTokenType.StartObject);
        while (json.Member(seen) is { } name) lists.Add(name, json.Texts());
        return lists;
    }

    private static List<WordEntry> Entries(ref Utf8JsonReader json)
    {
        var entries = new List<WordEntry>();
        json.Next(JsonTokenType.StartArray);
        while (json.Read() && json.TokenType is JsonTokenType.StartObject) entries.Add(Entry(ref json));
        return json.TokenType is JsonTokenType.EndArray ? entries : throw new FormatException("entries");
    }

    private static WordEntry Entry(ref Utf8JsonReader json)
    {
        var (entry, seen) = (new WordEntry { Words = [] }, new List<string>());
        while (json.Member(seen) is { } name)
        {
            entry = name switch
            {
                "words" => entry with { Words = json.Texts() },
                "sets" => entry with { Sets = WordAnswersReader.Read(ref json) },
                "refuses" => entry with { Refuses = WordAnswersReader.Read(ref json) },
                "intent" => entry with { Intent = (Intent)json.ValueOf(typeof(Intent)) },
                "cue" => entry with { Cue = (Cue)json.ValueOf(typeof(Cue)) },
                "yesNo" => entry with { YesNo = json.Flag() },
                "number" => entry with { Number = json.Whole() },
                "piece" => entry with { Piece = json.Text() },
                "intervention" => entry with { Intervention = json.Text() },
                "alone" => entry with { Alone = json.Flag() },
                "apart" => entry with { Apart = json.Flag() },
                "lack" => entry with { Lack = json.Flag() },
                "exact" => entry with { Exact = json.Flag() },
                _ => throw new FormatException(name),
            };
        }

        return seen.Contains("words", StringComparer.Ordinal) ? entry : throw new FormatException("words");
    }
}
