using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace HandreikingBot.WebChat;

/// <summary>Section "WebChat" of the settings: the chat in the browser and the Direct Line endpoint under it.</summary>
internal sealed record WebChatOptions
{
    public const string Section = "WebChat";

    private const string OutOfRange = "moet een getal zijn van {1} tot {2}.";

    /// <summary>On or off; left out, it is on in Development and off elsewhere, because whoever can reach the address can chat.</summary>
    public bool? Enabled { get; init; }

    /// <summary>New conversations per hour from one address. A whole school is often one address.</summary>
    [Range(1, 100_000, ErrorMessage = OutOfRange)]
    public int MaxConversationsPerHourPerAddress { get; init; } = 200;

    /// <summary>Direct Line requests of any kind per minute from one address.</summary>
    [Range(1, 1_000_000, ErrorMessage = OutOfRange)]
    public int MaxRequestsPerMinutePerAddress { get; init; } = 1200;

    /// <summary>Messages per minute in one conversation; nobody types faster.</summary>
    [Range(1, 10_000, ErrorMessage = OutOfRange)]
    public int MaxMessagesPerMinute { get; init; } = 60;

    /// <summary>Open streams in one conversation: tabs that show it at the same time.</summary>
    [Range(1, 100, ErrorMessage = OutOfRange)]
    public int MaxStreamsPerConversation { get; init; } = 5;

    public bool IsOn(IHostEnvironment environment) => Enabled ?? environment.IsDevelopment();
}

/// <summary>The annotations above as generated code; a wrong section stops the start.</summary>
[OptionsValidator]
internal sealed partial class WebChatOptionsValidator : IValidateOptions<WebChatOptions>;
