using System.Text.Json.Nodes;
using HandreikingBot.Commands;

namespace HandreikingBot.Tests.Content;

public sealed class CatalogueCommandTests
{
    [Fact]
    public void Check_of_sound_content_prints_nothing_and_ends_with_0()
    {
        var (code, output, diagnostics) = Run("check", ShippedContent.Folder);

        Assert.Equal((0, ""), (code, output));
        Assert.Contains("104 interventies", diagnostics, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_of_faulty_content_prints_each_fault_as_a_line_of_json_and_ends_with_1()
    {
        using var copy = new ContentCopy();
        copy.Replace("interventions/kiva.json", "\"pesten\"", "\"pesen\"");

        var (code, output, _) = Run("check", copy.Folder);

        Assert.Equal(1, code);
        Assert.Equal("""{"file":"interventions/kiva.json","field":"topics[0]","fault":"'pesen' is geen bekend thema; bedoel je 'pesten'?"}""" + "\n", output);
    }

    [Fact]
    public void List_prints_one_object_for_each_intervention()
    {
        var (code, output, _) = Run("list", ShippedContent.Folder);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();

        Assert.Equal((0, 104), (code, lines.Count));
        var kiva = Assert.Single(lines, line => (string?)line["id"] == "kiva");
        Assert.Equal(("erkend", "effectief-sterk", "2022-12"), ((string?)kiva["status"], (string?)kiva["level"], (string?)kiva["since"]));
        Assert.Equal("[1,8]", kiva["grades"]!["po"]!.ToJsonString());
    }

    private static (int Code, string Output, string Diagnostics) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var diagnostics = new StringWriter();
        var code = CatalogueCommand.Create().Parse(arguments).Invoke(new() { Output = output, Error = diagnostics });
        return (code, output.ToString(), diagnostics.ToString());
    }
}
