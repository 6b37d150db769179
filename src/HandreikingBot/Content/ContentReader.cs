using HandreikingBot.Domain;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Recognisers;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Content;

/// <summary>
/// Reads all that the bot knows from <c>content/</c> and judges it; the files are described in <c>content/README.md</c>. First each file by its shape, then what
/// it says; a file with a fault in its shape takes no part in the second.
/// </summary>
internal static class ContentReader
{
    private const string Values = "vocabulary/values.json";
    private const string LabelFile = "vocabulary/labels.json";
    private const string Questions = "guide/questions.json";
    private const string Readiness = "guide/readiness.json";
    private const string Implementation = "guide/implementation.json";
    private const string Words = "guide/words.json";
    private const string WordFolder = "vocabulary/words";
    private const string Currencies = "vocabulary/recognisers/currencies.json";
    private const string Dimensions = "vocabulary/recognisers/dimensions.json";
    private const string CommandFile = "guide/commands.json";
    private const string CalendarFile = "vocabulary/schoolkalender.json";

    /// <summary>The folder that travels beside the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "content");

    /// <param name="folder">A folder as described in <c>content/README.md</c>.</param>
    /// <returns>Everything, or every fault that was found; never an exception for what is in the folder.</returns>
    public static ContentResult Read(string folder)
    {
        var files = new JsonFiles(folder);
        var vocabulary = files.Read<Vocabulary>(Values);
        var catalogue = ReadCatalogue(files, vocabulary);
        var guide = ReadGuide(files, vocabulary);
        var words = files.Read<Dictionary<string, Phrase>>(Words);
        if (words is not null) files.Add(Words, WordingCheck.Faults(words));
        var labels = files.Read<Dictionary<string, Dictionary<string, Label>>>(LabelFile);
        if (labels is not null && vocabulary is not null) files.Add(LabelFile, LabelCheck.Faults(labels, vocabulary));
        var commands = files.Read<Dictionary<string, IReadOnlyList<string>>>(CommandFile);
        if (commands is not null) files.Add(CommandFile, CommandCheck.Faults(commands));
        var wordFiles = ReadWords(files, vocabulary);
        var calendar = files.Read<SchoolCalendarFile>(CalendarFile);
        if (calendar is not null) files.Add(CalendarFile, SchoolCalendarCheck.Faults(calendar));
        var recogniser = ReadRecogniser(files);
        if (files.Faults.Count > 0 || vocabulary is null || guide is null || words is null || labels is null || commands is null || calendar is null || recogniser is null)
            return new ContentResult.Faulty(files.Faults);
        var interventions = new InterventionCatalogue(catalogue);
        return new ContentResult.Sound(
            interventions, guide, new Wording(words), new Labels(labels), vocabulary, new CommandWords(commands), WordBook.Of(wordFiles, interventions, guide), new SchoolCalendar(calendar.Years),
            recogniser);
    }

    private static Recogniser? ReadRecogniser(JsonFiles files)
    {
        var (currencies, dimensions) = (files.Read<UnitFile>(Currencies), files.Read<UnitFile>(Dimensions));
        if (currencies is not null) files.Add(Currencies, currencies.Faults());
        if (dimensions is not null) files.Add(Dimensions, dimensions.Faults());
        return currencies is null || dimensions is null || files.Faults.Count > 0 ? null : new Recogniser(currencies, dimensions);
    }

    /// <summary>All files of words that have no faults; faults are kept in <paramref name="files"/>.</summary>
    internal static WordFile[] ReadWords(JsonFiles files, Vocabulary? vocabulary)
    {
        var read = files.ReadAll(WordFolder, quick: WordFileReader.Read);
        var classes = read.SelectMany(file => file.Value.Classes?.Keys ?? []).ToHashSet(StringComparer.Ordinal);
        if (vocabulary is not null)
        {
            var faults = new FieldFault[read.Count][];
            Spread.Over(read.Count, n => faults[n] = [.. WordCheck.Faults(read[n].Value, classes, vocabulary)]);
            for (var n = 0; n < read.Count; n++) files.Add(read[n].File, faults[n]);
        }

        AddDoubles(files, "classes", read, file => file.Classes);
        AddDoubles(files, "follows", read, file => file.Follows);
        AddDoubles(files, "short", read, file => file.Short);
        return [.. read.Select(file => file.Value)];
    }

    private static void AddDoubles(JsonFiles files, string field, IReadOnlyList<ReadFile<WordFile>> read, Func<WordFile, IReadOnlyDictionary<string, IReadOnlyList<string>>?> lists)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, value) in read)
            foreach (var name in lists(value)?.Keys ?? [])
                if (!first.TryAdd(name, file)) files.Add(file, new FieldFault(field, $"{name} staat ook in {Path.GetFileName(first[name])}"));
    }

    private static IReadOnlyList<Intervention> ReadCatalogue(JsonFiles files, Vocabulary? vocabulary)
    {
        var records = files.ReadAll<Intervention>("interventions", inOrder: true);
        foreach (var (file, record) in records)
        {
            if (vocabulary is not null) files.Add(file, InterventionCheck.Faults(record, Path.GetFileNameWithoutExtension(file), vocabulary));
        }

        IReadOnlyList<Intervention> interventions = [.. records.Select(record => record.Value)];
        foreach (var (index, fault) in InterventionCheck.Doubles(interventions)) files.Add(records[index].File, fault);
        return interventions;
    }

    private static GuideBook? ReadGuide(JsonFiles files, Vocabulary? vocabulary)
    {
        var before = files.Faults.Count;
        var pieces = ReadPieces(files);
        var questions = files.Read<IReadOnlyList<GuideQuestion>>(Questions);
        if (questions is not null && pieces is not null && vocabulary is not null)
            files.Add(Questions, GuideCheck.Questions(questions, pieces.Select(piece => piece.Id).ToHashSet(StringComparer.Ordinal), vocabulary));
        var readiness = files.Read<IReadOnlyList<ReadinessItem>>(Readiness);
        if (readiness is not null) files.Add(Readiness, GuideCheck.Readiness(readiness));
        var implementation = files.Read<IReadOnlyList<ImplementationQuestion>>(Implementation);
        if (implementation is not null) files.Add(Implementation, GuideCheck.Implementation(implementation));
        return questions is null || pieces is null || readiness is null || implementation is null || files.Faults.Count > before
            ? null
            : new GuideBook(questions, pieces, readiness, implementation);
    }

    /// <summary><c>null</c> when a file has a fault in its shape: judging references then would blame the files that are right.</summary>
    private static IReadOnlyList<Piece>? ReadPieces(JsonFiles files)
    {
        var before = files.Faults.Count;
        var places = files.ReadAll<IReadOnlyList<Piece>>("guide/pieces")
            .SelectMany(file => file.Value.Index(), (file, piece) => (file.File, piece.Index, Piece: piece.Item))
            .ToList();
        if (files.Faults.Count > before) return null;
        IReadOnlyList<Piece> pieces = [.. places.Select(place => place.Piece)];
        foreach (var (index, fault) in GuideCheck.Pieces(pieces)) files.Add(places[index].File, fault.Under($"[{places[index].Index}]"));
        return pieces;
    }
}
