using System.Text;
using System.Text.Json;
using HandreikingBot.Domain;

namespace HandreikingBot.Content;

/// <summary>Reads the JSON files of one folder and gathers what is wrong with them.</summary>
internal sealed class JsonFiles(string folder)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly List<ContentFault> faults = [];

    public IReadOnlyList<ContentFault> Faults => [.. faults.Distinct().OrderBy(fault => fault.File, StringComparer.Ordinal)];

    public void Add(string file, FieldFault fault) => faults.Add(new(file, fault.Field, fault.Fault));

    public void Add(string file, IEnumerable<FieldFault> found) => faults.AddRange(found.Select(fault => new ContentFault(file, fault.Field, fault.Fault)));

    /// <summary>The file as a record, or <c>null</c> when it has faults; those are kept.</summary>
    /// <param name="file">Path inside the folder, <c>/</c> between parts.</param>
    /// <param name="inOrder">Also ask for the order of the members.</param>
    public T? Read<T>(string file, bool inOrder = false)
        where T : class
    {
        try
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, file));
            using var document = JsonDocument.Parse(TextOf(file, bytes));
            var found = ShapeCheck.Faults(document.RootElement, typeof(T), inOrder);
            Add(file, found);
            return found.Count == 0 ? document.RootElement.Deserialize<T>(ContentJson.Options) : null;
        }
        catch (JsonException exception)
        {
            Add(file, SyntaxFault.Of(exception));
        }
        catch (DecoderFallbackException)
        {
            Add(file, new FieldFault("", "bevat tekens die geen UTF-8 zijn; bewaar het bestand als UTF-8"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Add(file, new FieldFault("", exception is FileNotFoundException or DirectoryNotFoundException ? "het bestand ontbreekt" : "het bestand kan niet worden gelezen"));
        }

        return null;
    }

    /// <summary>All files in a folder that have no faults, in order of name; at least one file must be there.</summary>
    /// <param name="subfolder">Inside the folder.</param>
    /// <param name="inOrder">Also ask for the order of the members.</param>
    /// <param name="quick">Tried first, on two threads: what it gives is right, and where it gives nothing the file is read as ever.</param>
    public IReadOnlyList<ReadFile<T>> ReadAll<T>(string subfolder, bool inOrder = false, QuickRead<T>? quick = null)
        where T : class
    {
        var path = Path.Combine(folder, subfolder);
        string[] names = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.json").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)] : [];
        if (names.Length == 0) Add(subfolder, new FieldFault("", "hier staan geen bestanden"));
        var read = new List<ReadFile<T>>(names.Length);
        var quickly = quick is null ? [] : ReadQuickly(path, names, quick);
        for (var n = 0; n < names.Length; n++)
        {
            var file = $"{subfolder}/{names[n]}";
            if (quickly.ElementAtOrDefault(n) is { } done) read.Add(new ReadFile<T>(file, done));
            else if (Read<T>(file, inOrder) is { } value) read.Add(new ReadFile<T>(file, value));
        }

        return read;
    }

    /// <summary>What can be read so; the rest is read as ever, and told what is wrong with it.</summary>
    private static T?[] ReadQuickly<T>(string path, string[] names, QuickRead<T> quick)
        where T : class
    {
        var read = new T?[names.Length];
        Spread.Over(names.Length, n =>
        {
            try
            {
                read[n] = quick(File.ReadAllBytes(Path.Combine(path, names[n])));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                read[n] = null;
            }
        });
        return read;
    }

    private string TextOf(string file, byte[] bytes)
    {
        var text = Utf8.GetString(bytes);
        foreach (var (index, line) in text.Split('\n').Index())
        {
            if (line.Contains('\t', StringComparison.Ordinal)) Add(file, new FieldFault($"regel {index + 1}", "hier staat een tab; gebruik spaties"));
        }

        return text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text;
    }
}

/// <summary>Reads a file that is surely right; <c>null</c> for any other.</summary>
internal delegate T? QuickRead<T>(ReadOnlySpan<byte> bytes)
    where T : class;

/// <summary>What a file says, and where it stands.</summary>
internal sealed record ReadFile<T>(string File, T Value)
    where T : class;
