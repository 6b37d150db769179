namespace HandreikingBot.Presenting;

/// <summary>One subject of an intervention in words.</summary>
/// <param name="Title">"Training".</param>
/// <param name="Value">What the record says; <c>null</c> when it is not known.</param>
/// <param name="Slots">The wishes that are about the same subject, by slot name.</param>
internal sealed record FactRow(string Title, string? Value, IReadOnlyList<string> Slots);
