using System.Text.Json;
using System.Text.Json.Serialization;
using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Domain.Tests.Builders;

/// <summary>The shipped catalogue, or the one that the project was given while it is not there; a test is skipped without either.</summary>
internal static class RealCatalogue
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static readonly Lazy<InterventionCatalogue?> Loaded = new(Load);

    public static InterventionCatalogue Get()
    {
        if (Loaded.Value is null) Assert.Skip("no content/interventions and no ../shared/catalogue/interventions");
        return Loaded.Value;
    }

    private static InterventionCatalogue? Load()
    {
        var folder = RepositoryFiles.FirstFolder("content/interventions", "../shared/catalogue/interventions");
        if (folder is null) return null;
        return new InterventionCatalogue(Directory.EnumerateFiles(folder, "*.json").Select(Read));
    }

    private static Intervention Read(string file) =>
        JsonSerializer.Deserialize<Intervention>(File.ReadAllText(file), Options) ?? throw new InvalidDataException(file);
}
