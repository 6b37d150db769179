using System.Text.Json;
using System.Text.Json.Serialization;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Domain.Tests.Builders;

/// <summary>The reader on the shipped words, catalogue and guide.</summary>
internal static class RealWords
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static GuideBook Guide { get; } = new(
        ReadAll<GuideQuestion[]>("content/guide", "questions.json").Single(), [.. ReadAll<Piece[]>("content/guide/pieces", "*.json").SelectMany(pieces => pieces)], [], []);

    public static WordBook Words { get; } = WordBook.Of([.. ReadAll<WordFile>("content/vocabulary/words", "*.json")], RealCatalogue.Get(), Guide);

    public static SchoolCalendar Calendar { get; } = new(ReadAll<CalendarFile>("content/vocabulary", "schoolkalender.json").Single().Years);

    public static MessageReader Reader { get; } = new(Words, Calendar);

    private sealed record CalendarFile(IReadOnlyList<SchoolCalendarYear> Years);

    private static IEnumerable<T> ReadAll<T>(string folder, string files) => Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, folder), files)
        .Order(StringComparer.Ordinal).Select(file => JsonSerializer.Deserialize<T>(File.ReadAllText(file), Options) ?? throw new InvalidDataException(file));
}
