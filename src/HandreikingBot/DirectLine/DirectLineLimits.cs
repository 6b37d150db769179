using System.Net;
using System.Net.Sockets;
using HandreikingBot.WebChat;
using Microsoft.Extensions.Options;

namespace HandreikingBot.DirectLine;

/// <summary>The limits of <see cref="WebChatOptions"/>, counted in this process.</summary>
internal sealed class DirectLineLimits(IOptions<WebChatOptions> options, TimeProvider time)
{
    private readonly FixedWindow requests = new(options.Value.MaxRequestsPerMinutePerAddress, TimeSpan.FromMinutes(1), time);
    private readonly FixedWindow conversations = new(options.Value.MaxConversationsPerHourPerAddress, TimeSpan.FromHours(1), time);
    private readonly FixedWindow messages = new(options.Value.MaxMessagesPerMinute, TimeSpan.FromMinutes(1), time);

    public DirectLineError? Request(HttpContext http) => Error(requests.Take(Caller(http.Connection.RemoteIpAddress)));

    public DirectLineError? Conversation(HttpContext http) => Error(conversations.Take(Caller(http.Connection.RemoteIpAddress)));

    public DirectLineError? Message(string conversation) => Error(messages.Take(conversation));

    /// <summary>One house is one caller: of IPv6 the first 64 bits, since the rest is the caller's own to choose.</summary>
    public static string Caller(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }

    private static DirectLineError? Error(TimeSpan? wait) => wait is { } time ? DirectLineError.TooMany(time) : null;
}
