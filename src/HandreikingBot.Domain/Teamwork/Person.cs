namespace HandreikingBot.Domain.Teamwork;

/// <summary>Somebody in a conversation. People are told apart by <paramref name="Id"/> only, so that nobody counts twice, on whatever device (protocol part C3).</summary>
/// <param name="Id">The channel's id of the user, the same on every device; empty where a conversation has one person.</param>
/// <param name="Name">As the channel shows it. Never logged.</param>
public sealed record Person(string Id, string Name)
{
    /// <summary>The one person of a conversation that has only one.</summary>
    public static Person Alone { get; } = new("", "");

    public bool Is(Person other) => Id == other.Id;
}
