namespace HandreikingBot.Cards;

/// <summary>What a card may weigh and hold (protocol part B4, DESIGN section 8).</summary>
internal static class CardLimits
{
    /// <summary>The newest schema that Teams renders for cards sent by a bot.</summary>
    public const string Version = "1.5";

    /// <summary>The newest schema for a card that a link unfolds into (protocol part B3); it knows no Action.Execute.</summary>
    public const string LinkVersion = "1.3";

    /// <summary>Bytes of UTF-8, bound and written without indentation: the lowest of the limits Teams has had.</summary>
    public const int Bytes = 28 * 1024;

    /// <summary>In the whole card, selectActions too; an action's fallback counts with its owner.</summary>
    public const int Actions = 6;

    /// <summary>Characters of a button; longer ones are cut off on a phone.</summary>
    public const int ActionTitle = 40;

    /// <summary>Characters of one choice, which wraps over at most three lines on a phone.</summary>
    public const int ChoiceTitle = 120;

    /// <summary>Characters of an input's placeholder; a longer one is cut off on a phone and cannot be read at all.</summary>
    public const int Placeholder = 34;

    /// <summary>Characters of the activity's summary, which Teams shows as a notification.</summary>
    public const int Summary = 120;

    /// <summary>People who can be shown a view of their own by <c>refresh</c> (protocol part B3).</summary>
    public const int RefreshUsers = 60;
}
