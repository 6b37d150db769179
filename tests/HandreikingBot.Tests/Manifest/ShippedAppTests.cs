using HandreikingBot.Domain.Catalogue;
using HandreikingBot.Manifest;
using HandreikingBot.Teams;
using HandreikingBot.Tests.Content;
using Microsoft.Extensions.Configuration;

namespace HandreikingBot.Tests.Manifest;

/// <summary>The files in manifest/ and the section in appsettings.json as they are shipped.</summary>
public sealed class ShippedAppTests
{
    private static readonly byte[] ColorIcon = File.ReadAllBytes(Path.Combine(AppFolder.Shipped, "color.png"));
    private static readonly byte[] OutlineIcon = File.ReadAllBytes(Path.Combine(AppFolder.Shipped, "outline.png"));

    [Fact]
    public void The_shipped_settings_make_a_package_and_say_which_addresses_are_examples()
    {
        var settings = new ConfigurationBuilder().AddJsonFile(Repository.PathTo("appsettings.json")).Build();
        var options = settings.GetRequiredSection(ManifestOptions.Section).Get<ManifestOptions>(binder => binder.ErrorOnUnknownConfiguration = true)!;

        var built = Assert.IsType<AppPackageResult.Built>(AppPackage.Build(options, AppFolder.BotId, AppFolder.Shipped));
        Assert.Equal(3, built.Notes.Count);
    }

    [Fact]
    public void The_icons_have_the_sizes_that_Teams_asks()
    {
        Assert.Equal((192, 192), Icon.Size(ColorIcon));
        Assert.Equal((32, 32), Icon.Size(OutlineIcon));
    }

    [Fact]
    public void The_outline_icon_is_white_on_nothing()
    {
        var pixels = PngPixels.Read(OutlineIcon);

        Assert.All(pixels, pixel => Assert.True(pixel.Alpha == 0 || pixel is (255, 255, 255, _), $"{pixel} is neither white nor transparent"));
        Assert.Contains(pixels, pixel => pixel.Alpha == 255);
        Assert.Contains(pixels, pixel => pixel.Alpha == 0);
    }

    [Fact]
    public void The_colour_icon_has_a_solid_background_and_keeps_its_mark_inside_what_Teams_never_crops()
    {
        var pixels = PngPixels.Read(ColorIcon);
        var margin = pixels.Where((_, i) => i % 192 is < 36 or >= 156 || i / 192 is < 36 or >= 156).Distinct();

        Assert.All(pixels, pixel => Assert.Equal(255, pixel.Alpha));
        Assert.Equal((0x0F, 0x5C, 0x6E, 255), Assert.Single(margin));
    }

    [Fact]
    public void The_bot_is_there_for_a_person_a_group_chat_and_a_team_and_each_has_commands()
    {
        var bot = Assert.Single(Manifest.Bots);

        Assert.Equal(["groupChat", "personal", "team"], bot.CommandLists.SelectMany(list => list.Scopes).Order(StringComparer.Ordinal));
        Assert.All(bot.CommandLists, list => Assert.InRange(list.Commands.Count, 1, 12));
    }

    [Theory]
    [InlineData("nl", "Start|Hulp|Mijn antwoorden|Resultaten|Plan|Databanken|Erkenning|Advies|Terug|Opnieuw|Stop|Wis mijn gegevens")]
    [InlineData("en", "Start|Help|My answers|Results|Plan|Databanks|Recognition|Advice|Back|Start over|Stop|Delete my data")]
    public void The_command_menu_is_complete_in_both_languages(string language, string titles) =>
        Assert.Equal(titles.Split('|'), CommandTitles.Read(AppFolder.Shipped).Where(title => title.Language == language).Select(title => title.Title));

    [Fact]
    public void Links_unfold_on_exactly_the_domains_of_the_databank_pages_in_the_catalogue_and_without_the_bot_as_well()
    {
        var links = Assert.Single(Assert.Single(Manifest.ComposeExtensions).MessageHandlers);

        Assert.Equal(("link", true), (links.Type, links.Value.SupportsAnonymizedPayloads));
        Assert.Equal(new DatabankPages(ShippedContent.Sound.Catalogue).Domains, links.Value.Domains);
    }

    [Fact]
    public void The_search_command_is_the_one_that_the_bot_answers()
    {
        var command = Assert.Single(Assert.Single(Manifest.ComposeExtensions).Commands);

        Assert.Equal((MessageExtension.Command, MessageExtension.Parameter), (command.Id, Assert.Single(command.Parameters).Name));
    }

    private static TeamsManifest Manifest => TeamsManifest.Parse(File.ReadAllText(Path.Combine(AppFolder.Shipped, "manifest.json")));
}
