using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using HandreikingBot.Content;
using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Commands;

/// <summary>
/// <c>catalogue check [folder]</c>: one JSON line <c>{file, field, fault}</c> per fault, exit 1 when there is one. <c>catalogue list [folder]</c>: one JSON line
/// per intervention, in order of id. The folder is that of <c>content/</c>, by default the one beside the program. Results on stdout, counts on stderr (DESIGN section 7).
/// </summary>
internal static class CatalogueCommand
{
    private static readonly JsonSerializerOptions Lines = new(ContentJson.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolver = CatalogueLines.Default };

    public static Command Create() => new("catalogue", "Controleer of toon wat de bot weet (de map content)")
    {
        Subcommand("check", "Toon elke fout met bestand, veld en fout; eindigt met 1 als er een fout is", Check),
        Subcommand("list", "Toon alle interventies, een JSON-object per regel", List),
    };

    private static Command Subcommand(string name, string description, Func<string, TextWriter, TextWriter, int> run)
    {
        var folder = new Argument<string>("map") { Description = "De map content", DefaultValueFactory = _ => ContentReader.DefaultFolder };
        var command = new Command(name, description) { folder };
        command.SetAction(parsed => run(parsed.GetRequiredValue(folder), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Check(string folder, TextWriter output, TextWriter diagnostics)
    {
        var result = ContentReader.Read(folder);
        foreach (var fault in FaultsOf(result)) Write(output, fault);
        diagnostics.WriteLine(result is ContentResult.Sound sound
            ? string.Create(CultureInfo.InvariantCulture, $"{sound.Catalogue.All.Count} interventies, {sound.Guide.Pieces.Count} stukken uitleg, geen fouten in {folder}")
            : string.Create(CultureInfo.InvariantCulture, $"{FaultsOf(result).Count} fouten in {folder}"));
        return result is ContentResult.Sound ? 0 : 1;
    }

    private static int List(string folder, TextWriter output, TextWriter diagnostics)
    {
        var result = ContentReader.Read(folder);
        foreach (var fault in FaultsOf(result)) diagnostics.WriteLine(fault);
        if (result is not ContentResult.Sound sound) return 1;
        foreach (var intervention in sound.Catalogue.All) Write(output, CatalogueLine.Of(intervention));
        return 0;
    }

    private static IReadOnlyList<ContentFault> FaultsOf(ContentResult result) => result is ContentResult.Faulty faulty ? faulty.Faults : [];

    private static void Write<T>(TextWriter output, T line) => output.Write(JsonSerializer.Serialize(line, Lines) + '\n');
}

/// <summary>What <c>catalogue list</c> tells of an intervention; names and values as in its file, the verdict in one row.</summary>
internal sealed record CatalogueLine(
    string Id, string Name, RecognitionStatus Status, RecognitionLevel? Level, string? Since, bool Reassessment, string Relevance, string Setting,
    IReadOnlyList<string> Education, Grades Grades, Bounds? Ages, IReadOnlyList<string> Goals, IReadOnlyList<string> Topics, IReadOnlyList<string> Tiers,
    IReadOnlyList<string> SpecialGroups, IReadOnlyList<string> DeliveredBy, bool? Training, SessionFacts Sessions, CostFacts Costs, bool? Parents, string Offered, string Checked)
{
    public static CatalogueLine Of(Intervention of) => new(
        of.Id, of.Name, of.Recognition.Status, of.Recognition.Level, of.Recognition.Since, of.Recognition.Reassessment, of.Relevance, of.Setting,
        of.Education, of.Grades, of.Ages, of.Goals, of.Topics, of.Tiers,
        of.SpecialGroups, of.DeliveredBy, of.Training.Required, of.Sessions, of.Costs, of.Parents, of.Status, of.Checked);
}

/// <summary>What the serializer must know of the lines.</summary>
[JsonSerializable(typeof(ContentFault))]
[JsonSerializable(typeof(CatalogueLine))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class CatalogueLines : JsonSerializerContext;
