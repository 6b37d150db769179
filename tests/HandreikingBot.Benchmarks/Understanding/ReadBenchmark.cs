using BenchmarkDotNet.Attributes;
using HandreikingBot.Content;
using HandreikingBot.Domain.Understanding;

namespace HandreikingBot.Benchmarks.Understanding;

/// <summary>Reading one message, as the school types it (issue 3: under 60 microseconds at the median).</summary>
public class ReadBenchmark
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private readonly MessageReader reader = Library.Read().Knowledge.Reader;

    [Params(
        "groep 7",
        "ja klopt, en het moet wel bewezen zijn",
        "veel gedoe in groep 7, buitensluiten en zo, de leerkrachten willen het zelf geven en er is bijna geen geld",
        "we zoeken voor klas 1 en 2 havo iets tegen faalangst, max 8 lessen van 50 minuten, hooguit 1.500 euro, en starten op 12 januari 2027 na de kerstvakantie",
        "wat bedoelen jullie precies met selectief en geindiceerd?")]
    public string Text { get; set; } = "";

    [Benchmark]
    public Understood Read() => reader.Read(Text, Today, 4);
}

/// <summary>Four times the text may take four times the time and no more, whatever stands in it.</summary>
public class GrowthBenchmark
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private readonly MessageReader reader = Library.Read().Knowledge.Reader;
    private string text = "";

    [Params(250, 1_000, 4_000)]
    public int Length { get; set; }

    [Params("veel gedoe in groep 7, buitensluiten en zo, de leerkrachten willen het zelf geven. ", "7", "a", "niet geen maar ", "tussen 3 en 5 of van 8 tot 10 euro ")]
    public string Part { get; set; } = "";

    [GlobalSetup]
    public void Repeat() => text = string.Concat(Enumerable.Repeat(Part, (Length / Part.Length) + 1))[..Length];

    [Benchmark]
    public Understood Read() => reader.Read(text, Today);
}
