using System.IO.Compression;
using HandreikingBot.Manifest;

namespace HandreikingBot.Tests.Manifest;

public sealed class AppPackageTests
{
    [Fact]
    public void The_package_holds_the_manifest_two_icons_and_two_languages_sorted_and_without_the_time_of_today()
    {
        using var folder = new AppFolder();
        using var zip = new ZipArchive(new MemoryStream(folder.Built().Zip.ToArray()));

        Assert.Equal(["color.png", "en.json", "manifest.json", "nl.json", "outline.png"], zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(2000, entry.LastWriteTime.Year));
    }

    [Fact]
    public void The_same_settings_and_files_give_the_same_bytes_whatever_line_ends_the_checkout_made()
    {
        using var folder = new AppFolder();
        var first = folder.Built().Zip.ToArray();
        foreach (var file in (string[])["manifest.json", "nl.json", "en.json"])
            File.WriteAllText(folder.PathTo(file), File.ReadAllText(folder.PathTo(file)).ReplaceLineEndings("\r\n"));

        Assert.Equal(first, folder.Built().Zip.ToArray());
    }

    [Fact]
    public void Settings_and_the_bots_id_fill_the_blanks()
    {
        using var folder = new AppFolder();
        using var app = new Unpacked(folder.Built());

        Assert.Equal("1.2.3", app.Manifest["version"]!.GetValue<string>());
        Assert.Equal("Stichting De \"Brug\"", app.Manifest["developer"]!["name"]!.GetValue<string>());
        Assert.Equal("https://school.example/privacy", app.Manifest["developer"]!["privacyUrl"]!.GetValue<string>());
        Assert.Equal(AppFolder.BotId, app.Manifest["bots"]![0]!["botId"]!.GetValue<string>());
        Assert.DoesNotContain("${{", app.Manifest.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_app_id_in_the_settings_is_used()
    {
        using var folder = new AppFolder();
        var built = folder.Built(AppFolder.Options with { AppId = "ABCDEFAB-0000-4000-8000-000000000001" });
        using var app = new Unpacked(built);

        Assert.Equal("abcdefab-0000-4000-8000-000000000001", app.Manifest["id"]!.GetValue<string>());
        Assert.Equal("abcdefab-0000-4000-8000-000000000001", built.AppId);
    }

    [Fact]
    public void Without_an_app_id_the_same_bot_always_gets_the_same_one_that_no_other_bot_gets()
    {
        var bot = Guid.Parse(AppFolder.BotId);

        Assert.Equal(Guid.Parse("2fcc16ea-713d-8e87-bba6-3a12992aade5"), AppIdentity.Derive(bot));
        Assert.NotEqual(AppIdentity.Derive(bot), AppIdentity.Derive(Guid.Parse("11111111-2222-3333-4444-555555555556")));
    }

    [Fact]
    public void Addresses_that_are_still_examples_are_noted()
    {
        using var folder = new AppFolder();

        Assert.Empty(folder.Built().Notes);
        var notes = folder.Built(AppFolder.Options with { PrivacyUrl = "https://example.org/privacy" }).Notes;
        Assert.StartsWith("Manifest:PrivacyUrl is nog een voorbeeld", Assert.Single(notes), StringComparison.Ordinal);
    }
}
