using System.Text.Json.Nodes;
using HandreikingBot.Manifest;

namespace HandreikingBot.Tests.Manifest;

/// <summary>A copy of the shipped manifest folder that a test may spoil, and the settings that go with it.</summary>
internal sealed class AppFolder : IDisposable
{
    public const string BotId = "11111111-2222-3333-4444-555555555555";

    public static readonly ManifestOptions Options = new()
    {
        Version = "1.2.3",
        DeveloperName = "Stichting De \"Brug\"",
        WebsiteUrl = "https://school.example",
        PrivacyUrl = "https://school.example/privacy",
        TermsOfUseUrl = "https://school.example/voorwaarden",
    };

    public AppFolder()
    {
        foreach (var file in Directory.GetFiles(Shipped)) File.Copy(file, Path.Combine(Location, Path.GetFileName(file)));
    }

    public static string Shipped { get; } = Repository.PathTo("manifest");

    public string Location { get; } = Directory.CreateTempSubdirectory("app-folder").FullName;

    public string PathTo(string file) => Path.Combine(Location, file);

    public AppFolder Edit(string file, Action<JsonObject> edit)
    {
        var json = JsonNode.Parse(File.ReadAllText(PathTo(file)))!.AsObject();
        edit(json);
        File.WriteAllText(PathTo(file), json.ToJsonString());
        return this;
    }

    public AppPackageResult Build(ManifestOptions? options = null, string botId = BotId) => AppPackage.Build(options ?? Options, botId, Location);

    public AppPackageResult.Built Built(ManifestOptions? options = null) => Assert.IsType<AppPackageResult.Built>(Build(options));

    /// <summary>The faults as lines, of a package that is refused.</summary>
    public string Faults(ManifestOptions? options = null, string botId = BotId) =>
        string.Join('\n', Assert.IsType<AppPackageResult.Refused>(Build(options, botId)).Faults);

    public void Dispose() => Directory.Delete(Location, recursive: true);
}
