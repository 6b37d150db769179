using HandreikingBot.Content;

namespace HandreikingBot.Tests.Content;

/// <summary>A copy of the shipped content in a temporary folder, to break, with two interventions to be quick; removed at the end of the test.</summary>
internal sealed class ContentCopy : IDisposable
{
    private static readonly string[] Interventions = ["kiva", "rots-en-water"];
    private readonly string folder = Directory.CreateTempSubdirectory("handreiking-content-").FullName;

    public ContentCopy()
    {
        foreach (var file in Directory.EnumerateFiles(ShippedContent.Folder, "*.json", SearchOption.AllDirectories).Where(IsWanted))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(ShippedContent.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Folder => folder;

    public ContentCopy Replace(string file, string old, string with)
    {
        var path = Path.Combine(folder, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold {old}");
        File.WriteAllText(path, string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + old.Length)));
        return this;
    }

    public ContentCopy Delete(string file)
    {
        File.Delete(Path.Combine(folder, file));
        return this;
    }

    public ContentCopy Write(string file, ReadOnlySpan<byte> bytes)
    {
        File.WriteAllBytes(Path.Combine(folder, file), bytes);
        return this;
    }

    public IReadOnlyList<ContentFault> Faults() => ContentReader.Read(folder) is ContentResult.Faulty faulty ? faulty.Faults : [];

    private static bool IsWanted(string file) =>
        Path.GetFileName(Path.GetDirectoryName(file)) != "interventions" || Interventions.Contains(Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
