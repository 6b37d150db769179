using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace HandreikingBot.Cards;

/// <summary>All cards of the folder <c>cards/</c>, by name.</summary>
internal sealed class CardTemplates
{
    private const string SampleEnding = ".sample.json";
    private readonly FrozenDictionary<string, CardTemplate> templates, forTeams;

    private CardTemplates(IReadOnlyList<CardTemplate> all)
    {
        templates = all.ToFrozenDictionary(template => template.Name, StringComparer.Ordinal);
        forTeams = all.ToFrozenDictionary(template => template.Name, template => template.WithFallbacks(), StringComparer.Ordinal);
    }

    /// <summary>What came of reading the folder: all templates, or every fault of every file.</summary>
    public abstract record Loading
    {
        private Loading() { }

        public sealed record Loaded(CardTemplates Templates) : Loading;

        public sealed record Refused(IReadOnlyList<CardFault> Faults) : Loading;
    }

    /// <summary>As they stand in the folder.</summary>
    public IEnumerable<CardTemplate> All => templates.Values.OrderBy(template => template.Name, StringComparer.Ordinal);

    /// <summary>Reads every <c>&lt;name&gt;.json</c> of the folder; sample data (<c>&lt;name&gt;.sample.json</c>) is for tests and is left alone.</summary>
    public static Loading Load(string folder)
    {
        if (!Directory.Exists(folder)) return new Loading.Refused([new CardFault(folder, "$", "the folder is not there")]);
        var readings = Directory.EnumerateFiles(folder, "*.json").Where(file => !file.EndsWith(SampleEnding, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(file => CardTemplate.Parse(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file))).ToList();
        var faults = readings.OfType<CardTemplate.Reading.Refused>().SelectMany(refused => refused.Faults).ToList();
        return faults.Count > 0
            ? new Loading.Refused(faults)
            : new Loading.Loaded(new CardTemplates([.. readings.OfType<CardTemplate.Reading.Read>().Select(read => read.Template)]));
    }

    /// <summary>A finished card for Teams: the template filled with data, a fallback for every Action.Execute, and the text twin as <c>fallbackText</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no card of that name.</exception>
    /// <exception cref="InvalidOperationException">Template and data do not belong together.</exception>
    public JsonObject Bind(string name, JsonObject data)
    {
        var card = forTeams[name].Expand(data);
        if (card["refresh"] is null) card.Remove("refresh");
        card["fallbackText"] = CardText.Of(card);
        return card;
    }
}
