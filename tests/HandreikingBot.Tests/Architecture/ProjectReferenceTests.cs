using System.Xml.Linq;

namespace HandreikingBot.Tests.Architecture;

public sealed class ProjectReferenceTests
{
    /// <summary>The whole of DESIGN section 4: what each source project may know of the others.</summary>
    [Theory]
    [InlineData("HandreikingBot.Domain")]
    [InlineData("HandreikingBot.BotConnector")]
    [InlineData("HandreikingBot.Storage", "HandreikingBot.Domain")]
    [InlineData("HandreikingBot", "HandreikingBot.BotConnector", "HandreikingBot.Domain", "HandreikingBot.Storage")]
    public void A_project_refers_to_these_projects_and_no_others(string project, params string[] allowed)
    {
        var referred = Items(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        Assert.Equal(allowed, referred!);
    }

    [Fact]
    public void The_domain_refers_to_no_package_and_no_framework()
    {
        Assert.Empty(Items("HandreikingBot.Domain", "PackageReference"));
        Assert.Empty(Items("HandreikingBot.Domain", "FrameworkReference"));
        Assert.Empty(Items("HandreikingBot.Domain", "Reference"));
    }

    [Fact]
    public void There_are_four_source_projects() =>
        Assert.Equal(4, Directory.GetFiles(Repository.PathTo("src"), "*.csproj", SearchOption.AllDirectories).Length);

    private static IEnumerable<string> Items(string project, string kind) =>
        XDocument.Load(Repository.PathTo("src", project, project + ".csproj")).Descendants(kind).Select(item => item.Attribute("Include")!.Value);
}
