using System.CommandLine;
using System.Text.Json;
using HandreikingBot.Content;
using HandreikingBot.Domain.Recognisers;
using HandreikingBot.Domain.Recognisers.Dates;

namespace HandreikingBot.Commands;

/// <summary>
/// <c>recognize</c>: numbers, money, ages, dates and the like in a text, in the shape of the Recognizers-Text specs (DESIGN section 7). One object
/// <c>{"kind":"number","text":"…","reference":"2016-11-07T00:00:00"}</c> per line in, <c>{"results":[…]}</c> out; a faulty line gives <c>{"error":"…"}</c> and the command goes on.
/// </summary>
internal static class RecognizeCommand
{
    private const string Usage = "geef {\"kind\":\"…\",\"text\":\"…\",\"reference\":\"2016-11-07T00:00:00\"}; kind is number, ordinal, percentage, numberrange, currency, age, dimension, datetime of boolean";

    /// <param name="library">Asked once, when the command runs.</param>
    public static Command Create(Func<Library> library)
    {
        var command = new Command("recognize", "Welke getallen, bedragen, leeftijden, maten en datums staan hierin? Leest één JSON-object per regel.");
        command.SetAction(async (parsed, cancel) =>
        {
            var recogniser = library().Recogniser;
            await LineLoop.RunAsync(Console.In, parsed.InvocationConfiguration.Output, line => Answer(recogniser, line), cancel);
            return 0;
        });
        return command;
    }

    internal static string Answer(Recogniser recogniser, string line)
    {
        if (Asked(line) is not { Kind: { } kind, Text: { } text } asked || Found(recogniser, kind, text, asked.Reference) is not { } results)
            return JsonSerializer.Serialize(new ErrorLine(Usage), ContractJson.Readable.ErrorLine);
        return JsonSerializer.Serialize(new RecognizedLine(results), ContractJson.Readable.RecognizedLine);
    }

    /// <returns>What was found, or <see langword="null"/> for a kind that is not known.</returns>
    private static IReadOnlyList<RecognizedItem>? Found(Recogniser recogniser, string kind, string text, DateTime? reference) => kind switch
    {
        "number" => Items(Recogniser.Numbers(text)),
        "ordinal" => Items(Recogniser.Ordinals(text)),
        "percentage" => Items(Recogniser.Percentages(text)),
        "numberrange" => Items(Recogniser.Ranges(text)),
        "currency" => Items(recogniser.Currencies(text)),
        "age" => Items(Recogniser.Ages(text)),
        "dimension" => Items(recogniser.Dimensions(text)),
        "datetime" => [.. DateRecogniser.Recognise(text, reference ?? TimeProvider.System.GetLocalNow().DateTime).Select(RecognizedDate.From)],
        "boolean" => Items(Recogniser.YesNo(text)),
        _ => null,
    };

    private static IReadOnlyList<RecognizedItem> Items(IReadOnlyList<Recognised> found) => [.. found.Select(RecognizedItem.From)];

    private static RecognizeLine? Asked(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, ContractJson.Default.RecognizeLine);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>One line of input. <paramref name="Reference"/>: the moment to which "morgen" relates; now when it is not given.</summary>
internal sealed record RecognizeLine(string? Kind, string? Text, DateTime? Reference);
