using System.Text.Json.Nodes;
using HandreikingBot.Manifest;

namespace HandreikingBot.Tests.Manifest;

public sealed class PackageFaultTests
{
    /// <summary>File, key and text to put there, and what is said of it.</summary>
    public static TheoryData<string, string, string?, string> WrongTexts() => new()
    {
        { "nl.json", "name.short", new string('x', 31), "nl.json: name.short heeft 31 tekens; hoogstens 30 mag." },
        { "en.json", "name.full", new string('x', 101), "en.json: name.full heeft 101 tekens; hoogstens 100 mag." },
        { "en.json", "description.short", new string('x', 81), "en.json: description.short heeft 81 tekens; hoogstens 80 mag." },
        { "en.json", "description.full", new string('x', 4001), "en.json: description.full heeft 4001 tekens; hoogstens 4000 mag." },
        { "en.json", "bots[0].commandLists[0].commands[0].title", new string('x', 129), "commands[0].title heeft 129 tekens; hoogstens 128 mag." },
        { "en.json", "bots[0].commandLists[1].commands[0].title", " ", "en.json: bots[0].commandLists[1].commands[0].title is leeg." },
        { "en.json", "bots[0].commandLists[0].commands[12].title", "More", "en.json: bots[0].commandLists[0].commands[12].title staat niet in het manifest." },
        { "en.json", "composeExtensions[0].commands[0].title", new string('x', 33), "en.json: composeExtensions[0].commands[0].title heeft 33 tekens; hoogstens 32 mag." },
        { "en.json", "composeExtensions[0].commands[0].parameters[0].description", new string('x', 129), "parameters[0].description heeft 129 tekens; hoogstens 128 mag." },
        { "en.json", "bots[0].commandLists[0].commands[3].title", null, "en.json: bots[0].commandLists[0].commands[3].title ontbreekt." },
        { "nl.json", "name.full", "Een andere naam", "nl.json: name.full is anders dan in het manifest, dat in dezelfde taal is." },
    };

    [Theory]
    [InlineData("AppId", "handreiking", "Manifest:AppId: moet een GUID zijn")]
    [InlineData("Version", "1.0", "Manifest:Version: moet uit drie getallen bestaan")]
    [InlineData("Version", "", "Manifest:Version: moet ingevuld zijn")]
    [InlineData("DeveloperName", "Stichting voor onderwijs in de regio", "Manifest:DeveloperName: is langer dan 32 tekens")]
    [InlineData("WebsiteUrl", "http://school.example", "Manifest:WebsiteUrl: moet een adres zijn dat met https:// begint")]
    [InlineData("PrivacyUrl", "", "Manifest:PrivacyUrl: moet ingevuld zijn")]
    [InlineData("TermsOfUseUrl", "voorwaarden", "Manifest:TermsOfUseUrl: moet een adres zijn dat met https:// begint")]
    public void A_wrong_setting_is_named(string setting, string value, string said)
    {
        using var folder = new AppFolder();
        var options = AppFolder.Options with { };
        typeof(ManifestOptions).GetProperty(setting)!.SetValue(options, value);

        Assert.Contains(said, Assert.Single(folder.Faults(options).Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WrongTexts))]
    public void A_wrong_text_is_named_with_its_file_and_key(string file, string key, string? text, string said)
    {
        using var folder = new AppFolder().Edit(file, texts =>
        {
            texts.Remove(key);
            if (text is not null) texts[key] = text;
        });
        Assert.Contains(said, folder.Faults(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("handreiking")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public void A_bot_id_that_is_no_guid_is_refused(string botId)
    {
        using var folder = new AppFolder();
        Assert.Equal("MicrosoftAppId: de id van de bot moet een GUID zijn.", folder.Faults(botId: botId));
    }

    [Fact]
    public void Icons_of_the_wrong_size_or_kind_are_refused_together()
    {
        using var folder = new AppFolder();
        File.Copy(folder.PathTo("outline.png"), folder.PathTo("color.png"), overwrite: true);
        File.WriteAllText(folder.PathTo("outline.png"), "<svg/>");

        Assert.Equal("color.png: het plaatje is 32 x 32 beeldpunten; het moet 192 x 192 zijn.\noutline.png: dit is geen PNG-plaatje.", folder.Faults());
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("nl.json")]
    [InlineData("en.json")]
    [InlineData("color.png")]
    [InlineData("outline.png")]
    public void A_missing_file_is_named(string file)
    {
        using var folder = new AppFolder();
        File.Delete(folder.PathTo(file));
        Assert.StartsWith($"{file}: dit bestand is er niet", folder.Faults(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("manifest.json", "{ \"name\": ")]
    [InlineData("manifest.json", "{}")]
    [InlineData("manifest.json", "null")]
    [InlineData("en.json", "[]")]
    [InlineData("en.json", "{ \"name.short\": 1 }")]
    [InlineData("en.json", "{ \"name.short\": null }")]
    public void A_file_that_cannot_be_read_is_named(string file, string content)
    {
        using var folder = new AppFolder();
        File.WriteAllText(folder.PathTo(file), content);
        Assert.StartsWith($"{file}: dit is niet te lezen", folder.Faults(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_that_nothing_fills_is_named()
    {
        using var folder = new AppFolder().Edit("manifest.json", manifest => manifest["accentColor"] = "${{COLOUR}}");
        Assert.Equal("manifest.json: voor ${{COLOUR}} is niets bekend om in te vullen.", folder.Faults());
    }

    [Fact]
    public void A_file_outside_the_folder_is_not_taken_along()
    {
        using var folder = new AppFolder().Edit("manifest.json", manifest => manifest["icons"]!["color"] = "../color.png");
        Assert.Contains("../color.png: dit bestand is er niet", folder.Faults(), StringComparison.Ordinal);
    }

    [Fact]
    public void More_commands_than_Teams_shows_are_refused()
    {
        using var folder = new AppFolder().Edit("manifest.json", manifest =>
            manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Add(new JsonObject { ["title"] = "Meer", ["description"] = "Nog een." }));
        Assert.Contains("de lijst van personal heeft 13 opdrachten; hoogstens 12 mag.", folder.Faults(), StringComparison.Ordinal);
    }

    [Fact]
    public void More_command_lists_than_Teams_reads_are_refused()
    {
        using var folder = new AppFolder().Edit("manifest.json", manifest =>
        {
            var lists = manifest["bots"]![0]!["commandLists"]!.AsArray();
            while (lists.Count < 4) lists.Add(lists[1]!.DeepClone());
        });
        Assert.Contains("er zijn 4 opdrachtenlijsten; hoogstens 3 mag.", folder.Faults(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        using var folder = new AppFolder();
        File.Delete(folder.PathTo("en.json"));

        var faults = folder.Faults(AppFolder.Options with { Version = "1" }, botId: "x").Split('\n');
        Assert.Equal(["Manifest:Version", "MicrosoftAppId", "en.json"], faults.Select(fault => fault.Split(": ")[0]));
    }
}
