using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using HandreikingBot.BotConnector.Activities;

namespace HandreikingBot.BotConnector.Connector;

/// <summary>Where a message goes: kept with the conversation, since proactive messages need it (protocol part B3).</summary>
/// <param name="ServiceUrl">From an accepted activity.</param>
/// <param name="ConversationId">Verbatim, thread included.</param>
public sealed record ConversationAddress(string ServiceUrl, string ConversationId);

/// <summary>A member of a conversation (protocol part C4). Never logged.</summary>
public sealed record ConversationMember(
    string? Id, string? Name, string? GivenName, string? Surname, string? Email, string? UserPrincipalName, string? TenantId,
        string? UserRole, string? AadObjectId);

/// <summary>Some members, and how to ask for the next ones (null: these were the last).</summary>
public sealed record MemberPage(IReadOnlyList<ConversationMember> Members, string? ContinuationToken);

/// <summary>A conversation that was made. For a thread, <paramref name="ActivityId"/> is its first message.</summary>
public sealed record NewConversation(string ConversationId, string? ActivityId);

/// <summary>
/// The Bot Connector's REST interface (protocol part C4). Every failure is a <see cref="SendOutcome"/>; nothing is retried here. All methods throw
/// <see cref="OperationCanceledException"/> only when the caller cancels, and then a POST may have been delivered.
/// </summary>
public sealed class ConnectorClient
{
    private readonly ConnectorTransport transport;

    internal ConnectorClient(ConnectorTransport transport) => this.transport = transport;

    /// <summary>Sends to the end of a conversation.</summary>
    public Task<SendOutcome> SendAsync(ConversationAddress to, OutboundActivity activity, CancellationToken cancellationToken = default)
        => WriteAsync(HttpMethod.Post, to, activity, [], cancellationToken);

    /// <summary>Answers one activity.</summary>
    public Task<SendOutcome> ReplyAsync(ConversationAddress to, string activityId, OutboundActivity activity, CancellationToken cancellationToken = default)
        => WriteAsync(HttpMethod.Post, to, activity, [activityId], cancellationToken);

    /// <summary>Replaces one of the bot's own activities as a whole; a card only by a card (part D15).</summary>
    public Task<SendOutcome> UpdateAsync(ConversationAddress to, string activityId, OutboundActivity activity, CancellationToken cancellationToken = default)
        => WriteAsync(HttpMethod.Put, to, activity, [activityId], cancellationToken);

    /// <summary>Deletes one of the bot's own activities.</summary>
    public Task<SendOutcome> DeleteAsync(ConversationAddress to, string activityId, CancellationToken cancellationToken = default)
        => WriteAsync(HttpMethod.Delete, to, null, [activityId], cancellationToken);

    /// <summary>Finds or makes the 1:1 conversation with a user; the Connector gives the same one each time, so this may be repeated.</summary>
    /// <param name="serviceUrl">Of the tenant's Connector.</param>
    /// <param name="botId"><c>28:{appId}</c>.</param>
    /// <param name="userId"><c>29:…</c>.</param>
    /// <param name="tenantId">The school's tenant.</param>
    /// <param name="cancellationToken">Stops.</param>
    public Task<ConnectorAnswer<NewConversation>> CreatePersonalAsync(
        string serviceUrl, string botId, string userId, string tenantId, CancellationToken cancellationToken = default)
        => CreateAsync(serviceUrl, new(IsGroup: false, tenantId, new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenantId } })
        {
            Bot = new(botId),
            Members = [new(userId)],
        }, repeatable: true, cancellationToken);

    /// <summary>Starts a thread in a channel with its first message.</summary>
    public Task<ConnectorAnswer<NewConversation>> CreateThreadAsync(
        string serviceUrl, string channelId, string tenantId, OutboundActivity firstMessage, CancellationToken cancellationToken = default)
        => CreateAsync(serviceUrl, new(IsGroup: true, tenantId, new JsonObject { ["channel"] = new JsonObject { ["id"] = channelId } })
        {
            Activity = firstMessage,
        }, repeatable: false, cancellationToken);

    /// <summary>Some members of a conversation.</summary>
    /// <param name="of">The conversation.</param>
    /// <param name="continuationToken">Of the page before, or null for the first.</param>
    /// <param name="pageSize">1 to 500.</param>
    /// <param name="cancellationToken">Stops.</param>
    public async Task<ConnectorAnswer<MemberPage>> MembersAsync(
        ConversationAddress of, string? continuationToken = null, int pageSize = 200, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(of);
        var query = $"?pageSize={Math.Clamp(pageSize, 1, 500)}"
            + (continuationToken is null ? "" : $"&continuationToken={Uri.EscapeDataString(continuationToken)}");
        var path = ConnectorPath.For(of.ConversationId, "pagedmembers");
        var answer = await AskAsync(of.ServiceUrl, path, query, ConnectorJson.Default.MemberPageBody, cancellationToken);
        return answer switch
        {
            ConnectorAnswer<MemberPageBody>.Got(var page) => new ConnectorAnswer<MemberPage>.Got(
                new(page.Members ?? [], string.IsNullOrEmpty(page.ContinuationToken) ? null : page.ContinuationToken)),
            ConnectorAnswer<MemberPageBody>.Failed(var why) => new ConnectorAnswer<MemberPage>.Failed(why),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>One member.</summary>
    public Task<ConnectorAnswer<ConversationMember>> MemberAsync(ConversationAddress of, string memberId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(of);
        var path = ConnectorPath.For(of.ConversationId, "members", memberId);
        return AskAsync(of.ServiceUrl, path, "", ConnectorJson.Default.ConversationMember, cancellationToken);
    }

    private async Task<SendOutcome> WriteAsync(
        HttpMethod method, ConversationAddress to, OutboundActivity? activity, string[] activityId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(to);
        if (ConnectorPath.For(to.ConversationId, ["activities", .. activityId]) is not { } path) return ConnectorPath.Refused;
        var call = new ConnectorCall(method, to.ServiceUrl, path, activity?.ToJson(), Repeatable: method != HttpMethod.Post);
        var (body, failure) = await transport.CallAsync(call, cancellation);
        return failure ?? new SendOutcome.Delivered(Parse(body, ConnectorJson.Default.ResourceBody)?.Id);
    }

    private async Task<ConnectorAnswer<NewConversation>> CreateAsync(
        string serviceUrl, NewConversationBody conversation, bool repeatable, CancellationToken cancellation)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(conversation, ConnectorJson.Default.NewConversationBody);
        var (body, failure) = await transport.CallAsync(new(HttpMethod.Post, serviceUrl, "v3/conversations", json, repeatable), cancellation);
        if (failure is not null) return new ConnectorAnswer<NewConversation>.Failed(failure);
        return Parse(body, ConnectorJson.Default.ResourceBody) is { Id: { Length: > 0 } id } made
            ? new ConnectorAnswer<NewConversation>.Got(new(id, made.ActivityId))
            : new ConnectorAnswer<NewConversation>.Failed(OutcomeRules.Unclear("no id", repeatable));
    }

    private async Task<ConnectorAnswer<T>> AskAsync<T>(string serviceUrl, string? path, string query, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : class
    {
        if (path is null) return new ConnectorAnswer<T>.Failed(ConnectorPath.Refused);
        var (body, failure) = await transport.CallAsync(new(HttpMethod.Get, serviceUrl, path + query, null, Repeatable: true), cancellation);
        if (failure is not null) return new ConnectorAnswer<T>.Failed(failure);
        return Parse(body, type) is { } value ? new ConnectorAnswer<T>.Got(value) : new ConnectorAnswer<T>.Failed(new SendOutcome.TryAgain("unreadable"));
    }

    /// <summary>A success stays a success when its body cannot be read; some channels send none.</summary>
    private static T? Parse<T>(byte[]? body, JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return body is { Length: > 0 } ? JsonSerializer.Deserialize(body, type) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
