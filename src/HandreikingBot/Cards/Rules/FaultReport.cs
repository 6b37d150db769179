using System.Text.Json.Nodes;

namespace HandreikingBot.Cards.Rules;

/// <summary>Collects the faults of one card; a place is only written out when there is something to say about it.</summary>
internal sealed class FaultReport(string card)
{
    private List<CardFault>? faults;

    public IReadOnlyList<CardFault> Faults => faults is null ? [] : faults;

    public void Add(JsonNode at, string message) => (faults ??= []).Add(new CardFault(card, at.GetPath(), message));
}
