using System.Text.Json.Nodes;
using System.Xml.Linq;
using HandreikingBot.WebChat;

namespace HandreikingBot.Tests.Operations;

/// <summary>docs/licences.md names what the program is made of; <c>node scripts/licences/write.mjs</c> writes it anew.</summary>
public sealed class LicencesTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathTo("docs", "licences.md"));

    [Fact]
    public void The_program_holds_exactly_the_packages_that_are_named_in_exactly_these_versions() =>
        Assert.Equal(Shipped().Order(StringComparer.Ordinal), Named("In the program").Select(row => row.Package).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Build", "Only while building")]
    [InlineData("Tests", "Only in tests and measurements")]
    public void What_does_not_ship_is_named_as_it_is_asked_for(string label, string heading) =>
        Assert.Equal(AskedFor(label).Order(StringComparer.Ordinal), Named(heading).Select(row => row.Package).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_licence_is_one_that_lets_a_school_use_the_program() =>
        Assert.All(Named("In the program"), row => Assert.Contains(row.Licence.Split(" (")[0], (string[])["MIT", "Apache-2.0", "BSD-3-Clause", "PostgreSQL", "public domain"]));

    [Fact]
    public void The_bundle_of_the_page_is_named_in_its_version() =>
        Assert.Contains($"`botframework-webchat` {WebChatFiles.Version}, MIT", Document, StringComparison.Ordinal);

    /// <summary>As NuGet resolved them for the program, those that only the compiler uses left out.</summary>
    private static IEnumerable<string> Shipped()
    {
        var assets = JsonNode.Parse(File.ReadAllText(Repository.PathTo("src", "HandreikingBot", "obj", "project.assets.json")))!;
        var target = (JsonObject)((JsonObject)assets["targets"]!).First(each => !each.Key.Contains('/', StringComparison.Ordinal)).Value!;
        return target.Where(library => library.Value?["type"]?.GetValue<string>() is "package").Select(library => library.Key).Except(AskedFor("Build"), StringComparer.Ordinal);
    }

    private static IEnumerable<string> AskedFor(string label) =>
        XDocument.Load(Repository.PathTo("Directory.Packages.props")).Descendants("ItemGroup").Single(group => group.Attribute("Label")?.Value == label)
            .Elements("PackageVersion").Select(package => $"{package.Attribute("Include")!.Value}/{package.Attribute("Version")!.Value}");

    private static IEnumerable<(string Package, string Licence)> Named(string heading) =>
        Document.Split($"## {heading}\n")[1].Split("\n## ")[0].Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(cells => ($"{cells[0]}/{cells[1]}", cells[2]));
}
