using System.Diagnostics;
using System.Globalization;
using HandreikingBot.Content;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Benchmarks.Understanding;

/// <summary>
/// What the understanding adds to a start (issue 3: under 50 ms and 15 MB): reading its words, making the reader and reading a first message, in a process that has read the rest of
/// the content already, but not one word; each time in a new process, so that compiling counts as it does for a school.
/// </summary>
internal static class StartupCost
{
    /// <summary>One line on stdout: milliseconds and bytes kept.</summary>
    public static int MeasureOnce()
    {
        var content = ReadWithoutWords();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var words = ContentReader.ReadWords(new JsonFiles(ContentReader.DefaultFolder), content.Vocabulary);
        var reader = new MessageReader(WordBook.Of(words, content.Catalogue, content.Guide), content.Calendar);
        reader.Read("veel gedoe in groep 7, en er is bijna geen geld", new DateOnly(2026, 11, 21));
        var took = watch.Elapsed;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{took.TotalMilliseconds:F1} {kept}"));
        GC.KeepAlive(reader);
        return 0;
    }

    /// <summary>From a copy of the content in which the only file of words is empty.</summary>
    private static ContentResult.Sound ReadWithoutWords()
    {
        const string words = "vocabulary/words";
        var copy = Directory.CreateTempSubdirectory("handreiking");
        try
        {
            foreach (var file in Directory.EnumerateFiles(ContentReader.DefaultFolder, "*.json", SearchOption.AllDirectories))
            {
                var target = Path.Combine(copy.FullName, Path.GetRelativePath(ContentReader.DefaultFolder, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target) ?? copy.FullName);
                if (!target.Contains(words, StringComparison.Ordinal)) File.Copy(file, target);
            }

            File.WriteAllText(Path.Combine(copy.FullName, words, "none.json"), "{}");
            return (ContentResult.Sound)ContentReader.Read(copy.FullName);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    public static int Compare(int runs)
    {
        var lines = Enumerable.Range(0, runs).Select(_ => Run()).ToArray();
        var (times, sizes) = (lines.Select(line => line.Milliseconds).Order().ToArray(), lines.Select(line => line.Bytes).Order().ToArray());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{runs} starts: median {times[runs / 2]:F1} ms (from {times[0]:F1} to {times[^1]:F1}), {sizes[runs / 2] / 1e6:F1} MB kept"));
        return 0;
    }

    private static (double Milliseconds, long Bytes) Run()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath ?? throw new InvalidOperationException("no path"), ["startup", "--once"]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("it did not start");
        var parts = process.StandardOutput.ReadToEnd().Trim().Split(' ');
        process.WaitForExit();
        return (double.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
