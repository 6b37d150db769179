using System.Text.Json.Nodes;
using HandreikingBot.Cards;

namespace HandreikingBot.Tests.Cards;

/// <summary>A card of a test, as a template without expressions comes out for Teams.</summary>
internal static class TeamsCard
{
    public static JsonObject Of(string json) =>
        Assert.IsType<CardTemplate.Reading.Read>(CardTemplate.Parse("test", json)).Template.WithFallbacks().Expand([]);
}
