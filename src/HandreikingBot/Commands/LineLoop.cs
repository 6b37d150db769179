namespace HandreikingBot.Commands;

/// <summary>Reads lines until the input ends and writes one line for each; blank lines are passed over. Every line is flushed, so that the commands can be talked to.</summary>
internal static class LineLoop
{
    public static async Task RunAsync(TextReader input, TextWriter output, Func<string, string> answer, CancellationToken cancel)
    {
        while (await input.ReadLineAsync(cancel) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            await output.WriteLineAsync(answer(line).AsMemory(), cancel);
            await output.FlushAsync(cancel);
        }
    }
}
