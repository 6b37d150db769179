using System.Text.Json.Nodes;
using HandreikingBot.Cards;
using HandreikingBot.Content;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Matching;

namespace HandreikingBot.Presenting;

/// <summary>Data for two to four interventions side by side. One column (DESIGN section 8): per subject a line for each, which reads well on a phone.</summary>
internal sealed class ComparisonCard(Phrases phrases, Facts facts)
{
    private readonly Reasons reasons = new(phrases, facts);
    private readonly Verdicts verdicts = new(phrases);

    private Wording Words => phrases.Words;

    public JsonObject Of(IReadOnlyList<Match> matches, Answers answers, DateOnly today, CardStamp stamp)
    {
        var rows = matches.Select(match => facts.Rows(match.Intervention)).ToArray();
        var known = Enumerable.Range(0, rows[0].Count).ToLookup(at => rows.Any(row => row[at].Value is not null));
        var data = CardData.Stamped(stamp).With("missing", Missing([.. known[false].Select(at => rows[0][at].Title.ToLower(Phrases.Dutch))]));
        data["title"] = Words.Text(WordKeys.CompareTitle, ("list", phrases.Joined([.. matches.Select(ShortName)])));
        data["aspects"] = CardData.Objects(
        [
            Aspect(Words.Text(WordKeys.DetailsLevel), matches, at => verdicts.InShort(matches[at].Intervention.Recognition)),
            .. Warned(matches, today),
            .. Judged(matches, answers),
            .. known[true].Select(row => Aspect(rows[0][row].Title, matches, at => rows[at][row].Value ?? facts.Unknown)),
        ]);
        data["choices"] = CardData.Choices(matches.Select(match => (match.Intervention.Name, match.Intervention.Id)));
        return data;
    }

    private string? Missing(IReadOnlyList<string> titles) => titles.Count is 0 ? null : Words.Text(WordKeys.CompareMissing, ("list", phrases.Joined(titles)));

    private IEnumerable<JsonObject> Warned(IReadOnlyList<Match> matches, DateOnly today)
    {
        var lines = matches.Select(match => (Name: ShortName(match), Said: string.Join(' ', facts.Warnings(match.Intervention, today)))).Where(line => line.Said.Length > 0).ToArray();
        if (lines.Length > 0) yield return new JsonObject { ["title"] = Words.Text(WordKeys.CompareWarnings), ["lines"] = CardData.Objects(lines.Select(line => Line(line.Name, line.Said))) };
    }

    // Without answers there is nothing to fit.
    private IEnumerable<JsonObject> Judged(IReadOnlyList<Match> matches, Answers answers)
    {
        var said = matches.Select(match => CardText.Plain(string.Join(' ', reasons.Add(new JsonObject(), match, answers).Select(line => (string?)line.Value)))).ToArray();
        return said.Any(text => text.Length > 0) ? [Aspect(Words.Text(WordKeys.CompareFits), matches, at => said[at])] : [];
    }

    private JsonObject Aspect(string title, IReadOnlyList<Match> matches, Func<int, string> value)
    {
        string[] values = [.. Enumerable.Range(0, matches.Count).Select(value)];
        var same = values.Length > 1 && values.All(text => text == values[0]);
        var lines = same ? [Line(Everyone(matches.Count), values[0])] : matches.Select((match, at) => Line(ShortName(match), values[at]));
        return new JsonObject { ["title"] = title, ["lines"] = CardData.Objects(lines) };
    }

    private static JsonObject Line(string name, string value) => new() { ["name"] = name, ["value"] = value };

    private string Everyone(int count) => count is 2 ? Words.Text(WordKeys.CompareBoth) : Words.Text(WordKeys.CompareAll, ("count", count.ToString(Phrases.Dutch)));

    // "PRIMA – Aanpak van pesten voor scholen" is called PRIMA; the choices below hold the names in full.
    private static string ShortName(Match match) => match.Intervention.Name.Split(" – ")[0];
}
