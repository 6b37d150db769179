using System.Text.Json.Serialization;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Recognisers;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Content;

/// <summary>What the serializer must know of the types of content, written by the compiler: to find it out takes a start longer than to read the files.</summary>
[JsonSerializable(typeof(Vocabulary))]
[JsonSerializable(typeof(Intervention))]
[JsonSerializable(typeof(IReadOnlyList<Piece>))]
[JsonSerializable(typeof(IReadOnlyList<GuideQuestion>))]
[JsonSerializable(typeof(IReadOnlyList<ReadinessItem>))]
[JsonSerializable(typeof(IReadOnlyList<ImplementationQuestion>))]
[JsonSerializable(typeof(Dictionary<string, Phrase>))]
[JsonSerializable(typeof(Dictionary<string, Dictionary<string, Label>>))]
[JsonSerializable(typeof(Dictionary<string, IReadOnlyList<string>>))]
[JsonSerializable(typeof(WordFile))]
[JsonSerializable(typeof(SchoolCalendarFile))]
[JsonSerializable(typeof(UnitFile))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class ContentTypes : JsonSerializerContext;
