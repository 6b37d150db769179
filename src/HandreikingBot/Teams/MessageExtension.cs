using System.Diagnostics;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.Domain;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Searching;
using HandreikingBot.Messages;
using HandreikingBot.Presenting;

namespace HandreikingBot.Teams;

/// <summary>
/// Search from the compose box, and links that unfold (protocol parts B3, C7). Answered from memory: nothing of any conversation is read, nothing is kept, no address is fetched. What cannot
/// be read is answered calmly, as if nothing was typed.
/// </summary>
internal sealed class MessageExtension(Knowledge knowledge, SearchPresenter presenter, TurnRequests requests)
{
    /// <summary>As in <c>manifest/manifest.json</c>.</summary>
    public const string Command = "zoek", Parameter = "q";

    private readonly InterventionSearch search = new(knowledge);
    private readonly DatabankPages pages = new(knowledge.Catalogue);

    public InvokeResponse Search(InboundActivity.Invoke invoke)
    {
        var query = SearchQuery.Read(invoke.Value);
        return query.Command is Command ? Answer(query, requests.Today(invoke.Envelope)) : InvokeResponse.ExtensionMessage(presenter.Nothing);
    }

    /// <summary>Searches once for nobody.</summary>
    public void Warm(DateOnly today) => Answer(new SearchQuery(Command, "pesten groep 7", Skip: 0, Count: 1), today).Body?.ToJsonString();

    private InvokeResponse Answer(SearchQuery query, DateOnly today)
    {
        return search.Find(query.Text, today) switch
        {
            SearchResult.Found found => Page(found.Hits, query, today),
            SearchResult.Starters starters => Page([null, .. starters.Hits], query, today),
            SearchResult.NoneFits none => InvokeResponse.ExtensionMessage(presenter.NoneFits(none.Relaxation)),
            SearchResult.NothingSaid => InvokeResponse.ExtensionMessage(presenter.Nothing),
            _ => throw new UnreachableException("a result outside the closed family"),
        };
    }

    /// <summary>The same for whoever has the bot and whoever has not. A page that the catalogue does not know gets 200 and nothing, and Teams leaves the link as it is.</summary>
    public InvokeResponse Unfold(InboundActivity.Invoke invoke) =>
        // Not a result without cards: Microsoft's own Playground breaks on its first card that is not there.
        invoke.Value.Text("url") is { } address && pages.At(address) is { } page ? InvokeResponse.ExtensionResult([presenter.Of(page, requests.Today(invoke.Envelope))]) : InvokeResponse.Empty();

    // Only the cards of the page that was asked for are made; null is how to search.
    private InvokeResponse Page(IEnumerable<SearchHit?> hits, SearchQuery query, DateOnly today) =>
        InvokeResponse.ExtensionResult(hits.Skip(query.Skip).Take(query.Count).Select(hit => hit is null ? presenter.How() : presenter.Of(hit, today)));
}
