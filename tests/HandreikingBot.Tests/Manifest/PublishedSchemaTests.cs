namespace HandreikingBot.Tests.Manifest;

public sealed class PublishedSchemaTests(SchemaCheck schemas) : IClassFixture<SchemaCheck>
{
    [Fact]
    public async Task The_package_is_valid_by_the_published_manifest_and_localisation_schemas()
    {
        using var folder = new AppFolder();
        using var app = new Unpacked(folder.Built());

        Assert.Equal("", await schemas.Faults(app.Location));
    }

    [Theory]
    [InlineData("manifest.json", "\"1.30\"", "\"1.29\"", "manifest.json/manifestVersion")]
    [InlineData("manifest.json", "groupChat", "groupchat", "manifest.json/bots/0/scopes")]
    [InlineData("manifest.json", "\"accentColor\"", "\"accentColour\"", "accentColour")]
    [InlineData("en.json", "commandLists[0]", "commandLists[3]", "commandLists[3]")]
    public async Task The_published_schemas_notice_a_spoiled_package(string file, string good, string bad, string noticed)
    {
        using var folder = new AppFolder();
        using var app = new Unpacked(folder.Built());
        var path = Path.Combine(app.Location, file);
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path, Token)).Replace(good, bad, StringComparison.Ordinal), Token);

        Assert.Contains(noticed, await schemas.Faults(app.Location), StringComparison.Ordinal);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;
}
