using System.CommandLine;
using System.Text.Json;
using HandreikingBot.Content;

namespace HandreikingBot.Commands;

/// <summary><c>match</c>: one Answers object per line in, one result per line out (DESIGN section 7); a faulty line gives <c>{"error":"…"}</c> and the command goes on.</summary>
internal static class MatchCommand
{
    /// <param name="library">Asked once, when the command runs.</param>
    /// <param name="time">For the day that the five-year rule counts from.</param>
    public static Command Create(Func<Library> library, TimeProvider time)
    {
        var command = new Command("match", "Welke erkende interventies passen bij deze antwoorden? Leest één JSON-object per regel.");
        command.SetAction(async (parsed, cancel) =>
        {
            var known = library();
            var today = DateOnly.FromDateTime(time.GetLocalNow().Date);
            await LineLoop.RunAsync(Console.In, parsed.InvocationConfiguration.Output, line => Answer(known, today, line), cancel);
            return 0;
        });
        return command;
    }

    internal static string Answer(Library library, DateOnly today, string line)
    {
        var (answers, fault) = AnswersReader.Read(line, library.Vocabulary);
        if (answers is null) return JsonSerializer.Serialize(new ErrorLine(fault ?? ""), ContractJson.Readable.ErrorLine);
        return JsonSerializer.Serialize(MatchLine.From(library.Knowledge.Matcher.Find(answers, today)), ContractJson.Readable.MatchLine);
    }
}
