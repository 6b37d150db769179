using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HandreikingBot.Content;

namespace HandreikingBot.Tests.Content;

/// <summary>The content against the documents and facts that it was made from; those lie beside the checkout, not in it.</summary>
public sealed partial class SourceDocumentTests
{
    private const int CopiedWords = 8;
    private static readonly string[] OwnFields = ["summary"];

    [Fact]
    public void No_eight_words_in_a_row_are_copied_from_the_guide_or_the_folder()
    {
        var seeds = Runs(Seeds()).ToHashSet(StringComparer.Ordinal);

        var copied = OwnTexts().SelectMany(text => Runs(text.Text).Where(seeds.Contains), (text, run) => $"{text.Place}: {run}");

        Assert.Empty(copied);
    }

    [Fact]
    public void Every_address_of_the_guide_and_the_folder_is_in_a_piece()
    {
        var ours = ShippedContent.Sound.Guide.Pieces.SelectMany(piece => piece.Links).Select(link => Plain(link.Url)).ToHashSet(StringComparer.Ordinal);

        Assert.All(Address().Matches(Seeds()).Select(match => match.Value), url => Assert.Contains(Plain(url), ours));
    }

    [Fact]
    public void The_interventions_carry_the_facts_that_were_gathered()
    {
        var gathered = Path.Combine(Repository.Shared, "catalogue", "interventions");
        if (!Directory.Exists(gathered)) Assert.Skip($"{gathered} is not here");
        var files = Directory.GetFiles(gathered, "*.json");

        Assert.Equal(104, files.Length);
        Assert.All(files, file => Assert.Equal(Facts(file), Facts(Repository.PathTo("content", "interventions", Path.GetFileName(file)))));
    }

    private static string Facts(string file)
    {
        var record = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        foreach (var field in OwnFields) record.Remove(field);
        return record.ToJsonString();
    }

    private static string Seeds()
    {
        var folder = Path.Combine(Repository.Shared, "seeds");
        if (!Directory.Exists(folder)) Assert.Skip($"{folder} is not here");
        return string.Join('\n', Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllText));
    }

    private static IEnumerable<string> Runs(string text)
    {
        var words = PlainDutch.Words(text);
        return Enumerable.Range(0, Math.Max(0, words.Count - CopiedWords + 1)).Select(start => string.Join(' ', words.Skip(start).Take(CopiedWords)));
    }

    private static IEnumerable<(string Place, string Text)> OwnTexts()
    {
        var (guide, wording) = (ShippedContent.Sound.Guide, ShippedContent.Sound.Wording);
        return
        [
            .. guide.Pieces.Select(piece => (piece.Id, $"{piece.Title}\n{piece.Text}")),
            .. guide.Questions.SelectMany(question => question.Steps).Select(step => (step.Title, step.Prompt)),
            .. guide.Readiness.Select(item => (item.Title, $"{item.Question} {item.Advice}")),
            .. guide.Implementation.Select(item => (item.Title, $"{item.Question} {item.Hint}")),
            .. WordingCheck.Keys.Keys.Select(key => (key, wording.Text(key))),
        ];
    }

    /// <summary>Without scheme and closing slash: the guide writes one address as http and as https.</summary>
    private static string Plain(string url) => url[(url.IndexOf("//", StringComparison.Ordinal) + 2)..].TrimEnd('/');

    [GeneratedRegex(@"https?://\S+", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
