namespace HandreikingBot.Cards;

/// <summary>Something wrong with a card or a card template.</summary>
/// <param name="Card">The template's file name or the card's name.</param>
/// <param name="Where">JSON path, such as <c>$.body[0].text</c>.</param>
/// <param name="Message">What is wrong, in English: these are for whoever makes cards.</param>
internal sealed record CardFault(string Card, string Where, string Message)
{
    public override string ToString() => $"{Card} {Where}: {Message}";
}
