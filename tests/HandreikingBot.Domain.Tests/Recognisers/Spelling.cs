namespace HandreikingBot.Domain.Tests.Recognisers;

/// <summary>Writes numbers below a million as one normalised Dutch word: the way back, written apart from the reader.</summary>
internal static class Spelling
{
    private static readonly string[] Small =
    [
        "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien",
        "achttien", "negentien",
    ];

    private static readonly string[] Tens = ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];

    public static string Of(int number) => number switch
    {
        < 20 => Small[number],
        < 100 => number % 10 is 0 ? Tens[number / 10] : Small[number % 10] + "en" + Tens[number / 10],
        < 1_000 => Count(number / 100) + "honderd" + Rest(number % 100),
        _ => Count(number / 1_000) + "duizend" + Rest(number % 1_000),
    };

    public static string OrdinalOf(int number)
    {
        var word = Of(number);
        if (number is 1) return "eerste";
        if (word.EndsWith("een", StringComparison.Ordinal)) return word + "de";
        if (word.EndsWith("drie", StringComparison.Ordinal)) return word[..^4] + "derde";
        return word + (word.EndsWith("acht", StringComparison.Ordinal) || word.EndsWith("tig", StringComparison.Ordinal) || word.EndsWith('d') ? "ste" : "de");
    }

    private static string Count(int count) => count is 1 ? "" : Of(count);

    private static string Rest(int rest) => rest is 0 ? "" : Of(rest);
}
