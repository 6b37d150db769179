using System.CommandLine;
using System.Text.Json.Nodes;
using HandreikingBot.Manifest;
using Microsoft.Extensions.Configuration;

namespace HandreikingBot.Tests.Manifest;

public sealed class ManifestCommandTests : IDisposable
{
    private readonly AppFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();

    private string Zip => folder.PathTo("app.zip");

    [Fact]
    public void The_package_of_the_bot_in_the_settings_is_written_and_described_in_one_line()
    {
        Assert.Equal(0, Run(AppFolder.BotId, "--output", Zip));

        var line = JsonNode.Parse(Assert.Single(output.ToString().TrimEnd().Split('\n')))!;
        Assert.Equal(Zip, line["output"]!.GetValue<string>());
        Assert.Equal(File.ReadAllBytes(Zip).Length, line["bytes"]!.GetValue<int>());
        Assert.Equal(folder.Built().Zip.ToArray(), File.ReadAllBytes(Zip));
        Assert.Equal("", errors.ToString());
    }

    [Fact]
    public void The_bot_id_on_the_command_line_wins()
    {
        Assert.Equal(0, Run("99999999-2222-3333-4444-555555555555", "--bot-id", AppFolder.BotId, "--output", Zip));
        Assert.Equal(folder.Built().Zip.ToArray(), File.ReadAllBytes(Zip));
    }

    [Fact]
    public void Without_any_bot_id_one_line_says_what_to_do()
    {
        Assert.Equal(1, Run(null, "--output", Zip));
        Assert.Equal("Er is geen bot-id: vul MicrosoftAppId in, of geef --bot-id GUID.", errors.ToString().TrimEnd());
        Assert.False(File.Exists(Zip));
    }

    [Fact]
    public void A_fault_is_told_and_nothing_is_written()
    {
        Assert.Equal(1, Run("handreiking", "--output", Zip));
        Assert.Equal("MicrosoftAppId: de id van de bot moet een GUID zijn.", errors.ToString().TrimEnd());
        Assert.Equal("", output.ToString());
        Assert.False(File.Exists(Zip));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no-such-folder/app.zip")]
    public void A_file_that_cannot_be_written_is_told_in_one_line(string path)
    {
        Assert.Equal(1, Run(AppFolder.BotId, "--output", path.Length > 0 ? folder.PathTo(path) : path));
        Assert.Contains("is niet te schrijven", Assert.Single(errors.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void The_zip_lands_in_the_current_folder_when_no_path_is_given() =>
        Assert.Equal("handreikingbot.zip", Command(null).Parse([]).GetValue<string>("--output"));

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        errors.Dispose();
    }

    private int Run(string? microsoftAppId, params string[] arguments) =>
        Command(microsoftAppId).Parse(arguments).Invoke(new InvocationConfiguration { Output = output, Error = errors });

    private Command Command(string? microsoftAppId)
    {
        var settings = new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = microsoftAppId,
            ["Manifest:Version"] = AppFolder.Options.Version,
            ["Manifest:DeveloperName"] = AppFolder.Options.DeveloperName,
            ["Manifest:WebsiteUrl"] = AppFolder.Options.WebsiteUrl,
            ["Manifest:PrivacyUrl"] = AppFolder.Options.PrivacyUrl,
            ["Manifest:TermsOfUseUrl"] = AppFolder.Options.TermsOfUseUrl,
        };
        return ManifestCommand.Create(() => new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), folder.Location);
    }
}
