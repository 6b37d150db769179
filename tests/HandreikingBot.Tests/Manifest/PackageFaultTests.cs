using System.Text.Json.Nodes;
using HandreikingBot.Manifest;

namespace HandreikingBot.Tests.Manifest;

public sealed class PackageFaultTests
{
    /// <summary>File, key and text to put there, and what is said of it.</summary>
    public static TheoryData<string, string, string?, string> WrongTexts() => new()
    {
        { "nl.json", "name.short", new string('x', 31), "nl.json: name.short has 31 characters, 30 is the most." },
        { "en.json", "name.full", new string('x', 101), "en.json: name.full has 101 characters, 100 is the most." },
        { "en.json", "description.short", new string('x', 81), "en.json: description.short has 81 characters, 80 is the most." },
        { "en.json", "description.full", new string('x', 4001), "en.json: description.full has 4001 characters, 4000 is the most." },
        { "en.json", "bots[0].commandLists[0].commands[0].title", new string('x', 129), "commands[0].title has 129 characters, 128 is the most." },
        { "en.json", "bots[0].commandLists[1].commands[0].title", " ", "en.json: bots[0].commandLists[1].commands[0].title is empty." },
        { "en.json", "bots[0].commandLists[0].commands[12].title", "More", "en.json: bots[0].commandLists[0].commands[12].title is not in the manifest." },
        { "en.json", "composeExtensions[0].commands[0].title", new string('x', 33), "en.json: composeExtensions[0].commands[0].title has 33 characters, 32 is the most." },
        { "en.json", "composeExtensions[0].commands[0].parameters[0].description", new string('x', 129), "parameters[0].description has 129 characters, 128 is the most." },
        { "en.json", "bots[0].commandLists[0].commands[3].title", null, "en.json: bots[0].commandLists[0].commands[3].title is missing." },
        { "nl.json", "name.full", "Een andere naam", "nl.json: name.full differs from the manifest, which is in the same language." },
    };

    [Theory]
    [InlineData("AppId", "handreiking", "Manifest:AppId: must be a GUID")]
    [InlineData("Version", "1.0", "Manifest:Version: must be three numbers")]
    [InlineData("Version", "", "Manifest:Version: must be filled in")]
    [InlineData("DeveloperName", "Stichting voor onderwijs in de regio", "Manifest:DeveloperName: is longer than 32 characters")]
    [InlineData("WebsiteUrl", "http://school.example", "Manifest:WebsiteUrl: must be an address that begins with https://")]
    [InlineData("PrivacyUrl", "", "Manifest:PrivacyUrl: must be filled in")]
    [InlineData("TermsOfUseUrl", "voorwaarden", "Manifest:TermsOfUseUrl: must be an address that begins with https://")]
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
        Assert.Equal("MicrosoftAppId: the bot's id must be a GUID.", folder.Faults(botId: botId));
    }

    [Fact]
    public void Icons_of_the_wrong_size_or_kind_are_refused_together()
    {
        using var folder = new AppFolder();
        File.Copy(folder.PathTo("outline.png"), folder.PathTo("color.png"), overwrite: true);
        File.WriteAllText(folder.PathTo("outline.png"), "<svg/>");

        Assert.Equal("color.png: the picture is 32 x 32 pixels, it must be 192 x 192.\noutline.png: this is not a PNG picture.", folder.Faults());
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
        Assert.StartsWith($"{file}: there is no such file", folder.Faults(), StringComparison.Ordinal);
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
        Assert.StartsWith($"{file}: this cannot be read:", folder.Faults(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_that_nothing_fills_is_named()
    {
        using var folder = new AppFolder().Edit("manifest.json", manifest => manifest["accentColor"] = "${{COLOUR}}");
        Assert.Equal("manifest.json: nothing is known to fill in for ${{COLOUR}}.", folder.Faults());
    }

    [Fact]
    public void A_file_outside_the_folder_is_not_taken_along()
    {
        using var folder = new AppFolder().Edit("manifest.json", manifest => manifest["icons"]!["color"] = "../color.png");
        Assert.Contains("../color.png: there is no such file", folder.Faults(), StringComparison.Ordinal);
    }

    [Fact]
    public void More_commands_than_Teams_shows_are_refused()
    {
        using var folder = new AppFolder().Edit("manifest.json", manifest =>
            manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray().Add(new JsonObject { ["title"] = "Meer", ["description"] = "Nog een." }));
        Assert.Contains("the list of personal has 13 commands, 12 is the most.", folder.Faults(), StringComparison.Ordinal);
    }

    [Fact]
    public void More_command_lists_than_Teams_reads_are_refused()
    {
        using var folder = new AppFolder().Edit("manifest.json", manifest =>
        {
            var lists = manifest["bots"]![0]!["commandLists"]!.AsArray();
            while (lists.Count < 4) lists.Add(lists[1]!.DeepClone());
        });
        Assert.Contains("there are 4 command lists, 3 is the most.", folder.Faults(), StringComparison.Ordinal);
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
