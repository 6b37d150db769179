namespace HandreikingBot.Domain.Understanding;

/// <summary>Words that may stand anywhere without changing what is said ("weet ik ff niet"), and short ways of writing small words ("snap t niet").</summary>
internal static class LightWords
{
    public static bool Contains(ReadOnlySpan<char> word) =>
        word is "even" or "ff" or "effe" or "eventjes" or "echt" or "eigenlijk" or "nou" or "gewoon" or "helaas" or "nog" or "momenteel" or "hier" or "nu"
        or "heel" or "erg" or "vaak" or "steeds" or "altijd" or "soms" or "ook" or "weer" or "er" or "zo" or "toch" or "dan" or "zeker" or "vooral" or "graag"
        or "helemaal" or "precies" or "gauw" or "meestal" or "constant" or "continu" or "zoveel" or "eens";

    /// <summary>The word that is meant: het for 't, mijn for m'n; <c>null</c> when it is written in full.</summary>
    public static string? InFull(ReadOnlySpan<char> word) => word switch
    {
        "t" => "het",
        "n" => "een",
        "mn" => "mijn",
        "zn" => "zijn",
        "dr" => "haar",
        _ => null,
    };
}
