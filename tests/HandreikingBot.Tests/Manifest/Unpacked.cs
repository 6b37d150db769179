using System.IO.Compression;
using System.Text.Json.Nodes;
using HandreikingBot.Manifest;

namespace HandreikingBot.Tests.Manifest;

/// <summary>A built package, unpacked to disk as Teams would.</summary>
internal sealed class Unpacked : IDisposable
{
    public Unpacked(AppPackageResult.Built built)
    {
        using var zip = new ZipArchive(new MemoryStream(built.Zip.ToArray()));
        zip.ExtractToDirectory(Location);
    }

    public string Location { get; } = Directory.CreateTempSubdirectory("app-unpacked").FullName;

    public JsonNode Manifest => Read("manifest.json");

    public JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Location, file)))!;

    public void Dispose() => Directory.Delete(Location, recursive: true);
}
