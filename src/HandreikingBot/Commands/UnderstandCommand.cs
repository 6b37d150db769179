using System.CommandLine;
using System.Text.Json;
using HandreikingBot.Content;

namespace HandreikingBot.Commands;

/// <summary>
/// <c>understand [--explain]</c>: one message per line in, what was understood out (DESIGN section 7). A line is the message itself, or an object
/// <c>{"text":"…","today":"2026-11-21","options":4}</c>; a faulty object gives <c>{"error":"…"}</c> and the command goes on.
/// </summary>
internal static class UnderstandCommand
{
    private const string Usage = "geef een zin, of {\"text\":\"…\",\"today\":\"2026-11-21\",\"options\":4}";

    /// <param name="library">Asked once, when the command runs.</param>
    /// <param name="time">For the day of lines that name none.</param>
    public static Command Create(Func<Library> library, TimeProvider time)
    {
        var explain = new Option<bool>("--explain") { Description = "Toon ook welke woorden tot welk slot leidden" };
        var command = new Command("understand", "Wat begrijpt de bot van deze zinnen? Leest één zin of JSON-object per regel.") { explain };
        command.SetAction(async (parsed, cancel) =>
        {
            var known = library();
            var today = DateOnly.FromDateTime(time.GetLocalNow().Date);
            await LineLoop.RunAsync(Console.In, parsed.InvocationConfiguration.Output, line => Answer(known, today, line, parsed.GetValue(explain)), cancel);
            return 0;
        });
        return command;
    }

    internal static string Answer(Library library, DateOnly today, string line, bool explain)
    {
        if (Message(line) is not { Text: { } text } message) return JsonSerializer.Serialize(new ErrorLine(Usage), ContractJson.Readable.ErrorLine);
        var understood = library.Knowledge.Reader.Read(text, message.Today ?? today, Math.Max(0, message.Options ?? 0));
        return JsonSerializer.Serialize(SlotLine.From(understood, explain), ContractJson.Readable.SlotLine);
    }

    /// <returns>The message, or <c>null</c> when the line begins as an object but is none that we know.</returns>
    private static MessageLine? Message(string line)
    {
        if (!line.AsSpan().TrimStart().StartsWith('{')) return new MessageLine(line, null, null);
        try
        {
            return JsonSerializer.Deserialize(line, ContractJson.Default.MessageLine);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>One line of input as an object.</summary>
internal sealed record MessageLine(string? Text, DateOnly? Today, int? Options);
