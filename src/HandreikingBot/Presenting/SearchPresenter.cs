using System.Text.Json.Nodes;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.Cards;
using HandreikingBot.Content;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Searching;

namespace HandreikingBot.Presenting;

/// <summary>What the message extension shows: cards of <c>cards/voorbeeld.json</c> with their previews, and lines of plain text.</summary>
internal sealed class SearchPresenter
{
    private const string Template = "voorbeeld";
    private readonly Wording words;
    private readonly CardTemplates templates;
    private readonly CandidateCards candidates;
    private readonly ExampleCards cards;

    public SearchPresenter(Wording words, Labels labels, CardTemplates templates)
    {
        (this.words, this.templates) = (words, templates);
        var phrases = new Phrases(words, labels);
        var facts = new Facts(phrases);
        candidates = new CandidateCards(phrases, facts);
        cards = new ExampleCards(phrases, facts, candidates);
    }

    /// <summary>The words name nothing that the bot knows.</summary>
    public string Nothing => words.Text(WordKeys.SearchNothing);

    public ExtensionItem How() => Item(cards.How(), words.Text(WordKeys.SearchHowLine));

    /// <param name="hit">What was found.</param>
    /// <param name="today">For the age of its recognition.</param>
    public ExtensionItem Of(SearchHit hit, DateOnly today) => Item(cards.Of(hit.Intervention, today), cards.Line(hit));

    /// <summary>The card of a page in a databank: that of its intervention, or a list when the page is about several.</summary>
    public ExtensionItem Of(KnownPage page, DateOnly today) =>
        page.Interventions is [var only] ? Of(new SearchHit(only, Match: null), today) : Item(cards.Of(page), cards.PageLine(page));

    /// <summary>Nothing that is recognised fits all that was asked, and the one wish to let go of (DESIGN section 3: never a dead end).</summary>
    public string NoneFits(Relaxation? relaxation) =>
        relaxation is null ? words.Text(WordKeys.ResultsNone) : $"{words.Text(WordKeys.ResultsNone)} {candidates.Relaxed(relaxation)}";

    private ExtensionItem Item(JsonObject data, string line) => new(templates.Bind(Template, data), (string?)data["title"] ?? "", line);
}
