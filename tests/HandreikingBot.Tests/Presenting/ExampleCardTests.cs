using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Domain.Matching;
using HandreikingBot.Domain.Searching;
using HandreikingBot.Presenting;
using HandreikingBot.Tests.Conversations.Drivers;

namespace HandreikingBot.Tests.Presenting;

/// <summary>The card that is put into a message or that a link unfolds into.</summary>
public sealed class ExampleCardTests
{
    public static TheoryData<string> Ids => [.. Shipped.Library.Knowledge.Catalogue.All.Select(intervention => intervention.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_card_of_every_intervention_keeps_the_rules_and_may_unfold_from_a_link(string id)
    {
        var card = Card(id);

        Assert.Empty(CardRules.Check(card, id));
        Assert.Equal("1.3", (string?)card["version"]);
        Assert.All(card.Actions(), action => Assert.Equal("Action.OpenUrl", action.Action.Type()));
    }

    [Fact]
    public void It_says_the_level_whose_it_is_since_when_for_whom_and_what_it_asks()
    {
        var text = CardText.Of(Card("kiva"));

        Assert.Contains("Effectief, sterke aanwijzingen (Erkenningscommissie Interventies, december 2022)", text, StringComparison.Ordinal);
        Assert.Contains("Voor wie: basisonderwijs, groep 1 tot en met 8", text, StringComparison.Ordinal);
        Assert.Contains("Training: nodig: tweedaagse training", text, StringComparison.Ordinal);
        Assert.Contains("Kosten: niet bekend", text, StringComparison.Ordinal);
        Assert.Contains("[Bekijk bij NJi]", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("taakspel", "Deze erkenning is ouder dan vijf jaar. Kijk in de databank hoe het nu is.")]
    [InlineData("rots-en-water", "Rots en Water is beoordeeld als niet erkend")]
    [InlineData("rots-en-water", "De commissie beoordeelt dit opnieuw.")]
    [InlineData("bikkeltraining", "Of Bikkeltraining erkend is, hebben wij niet gevonden. Dat is iets anders dan niet erkend.")]
    [InlineData("zelf-plannen", "Zelf Plannen")]
    public void What_must_be_said_beside_it_is_said(string id, string said) => Assert.Contains(said, CardText.Of(Card(id)), StringComparison.Ordinal);

    /// <summary>An intervention, what was asked, and its line in the list.</summary>
    [Theory]
    [InlineData("kiva", "", "Effectief, sterke aanwijzingen · basisonderwijs, groep 1 tot en met 8")]
    [InlineData("rots-en-water", "", "Niet erkend · basisonderwijs, voortgezet onderwijs, gespecialiseerd onderwijs, mbo, groep 1 tot en met 8, 9 tot en met 18 jaar")]
    [InlineData("bikkeltraining", "", "Erkenning niet bekend · ")]
    [InlineData("kiva", "pesten groep 7", "Effectief, sterke aanwijzingen · basisonderwijs, groep 1 tot en met 8")]
    [InlineData("kiva", "gratis pesten groep 7", "Effectief, sterke aanwijzingen · Niet bekend: kosten.")]
    [InlineData("kiva", "rouw, zonder training", "Effectief, sterke aanwijzingen · Past niet: thema en training.")]
    public void The_line_in_the_list_says_the_level_and_what_matters_most(string id, string asked, string line) =>
        Assert.StartsWith(line, Search.Of(new SearchHit(Shown.Find(id), Asked(id, asked)), Shipped.Today).Text, StringComparison.Ordinal);

    [Fact]
    public void A_page_about_several_interventions_gets_a_list_with_their_levels()
    {
        var page = new DatabankPages(Shipped.Library.Knowledge.Catalogue).At("https://www.pharos.nl/kennisbank/welbevinden-op-school-voor-nieuwkomersleerlingen/")!;
        var item = Search.Of(page, Shipped.Today);

        Assert.Equal(("Het overzicht van Pharos", "Op deze pagina staan 6 programma's die ik ken."), (item.Title, item.Text));
        Assert.Contains("Welkom op School: Erkenning niet bekend", CardText.Of((JsonObject)item.Card), StringComparison.Ordinal);
        Assert.Empty(CardRules.Check((JsonObject)item.Card));
    }

    private static SearchPresenter Search => Shipped.Library.Search;

    private static JsonObject Card(string id) => (JsonObject)Search.Of(new SearchHit(Shown.Find(id), Match: null), Shipped.Today).Card;

    private static Match? Asked(string id, string text)
    {
        var knowledge = Shipped.Library.Knowledge;
        return text.Length is 0 ? null : knowledge.Matcher.Judge(Shown.Find(id), knowledge.Reader.Read(text, Shipped.Today).Answers);
    }
}
