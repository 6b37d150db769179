using System.Text.Json.Nodes;
using HandreikingBot.Doctor;
using HandreikingBot.Manifest;
using HandreikingBot.Storage;
using HandreikingBot.Tests.Content;
using HandreikingBot.Tests.Manifest;
using Microsoft.Data.Sqlite;

namespace HandreikingBot.Tests.Operations;

/// <summary>Issue 5, line 6: each planted fault is found, with its remedy.</summary>
public sealed class DoctorTests : IDisposable
{
    private readonly Clinic clinic = new();

    public void Dispose() => clinic.Dispose();

    [Fact]
    public async Task A_healthy_bot_has_nothing_wrong()
    {
        var (code, findings, output) = await clinic.Examine();
        Assert.DoesNotContain(findings, found => found.Verdict != "ok" && !found.Text.Contains(" MB vrij ", StringComparison.Ordinal));
        Assert.Equal(["instellingen", "identiteit", "veiligheid", "opslag", "inhoud", "manifest", "klok", "sleutels", "token"], findings.Select(found => found.Check).Distinct());
        Assert.Equal(0, code);
        Assert.DoesNotContain(Clinic.Secret, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_faults_at_once_are_each_named_with_a_remedy()
    {
        using var content = new ContentCopy();
        content.Write("interventions/kiva.json", "{"u8);
        clinic.UseContent(content.Folder);
        await UseNewerStore();
        clinic.Set("KeepDay", "30").Set("KeepDays", "0").Set("MicrosoftAppPassword", "99999999-2222-3333-4444-555555555555").Refuses("AADSTS7000222");
        clinic.Settings["WebChat"] = new JsonObject { ["MaxMessagesPerMinute"] = 0 };
        clinic.Settings["BotConnector"]!["DangerouslyAllowUnauthenticatedRequests"] = true;
        clinic.Settings["Manifest"]!["PrivacyUrl"] = "http://ggd.nl/privacy";
        clinic.Time.Forward(TimeSpan.FromMinutes(10));

        var faults = (await clinic.Examine()).Findings.Where(found => found.Verdict == "fout").ToList();

        string[] expected = ["'KeepDay'", "KeepDays is", "MaxMessagesPerMinute", "Secret ID", "zonder token", "schema 900", "kiva.json", "Manifest:PrivacyUrl", "klok wijkt 600", "AADSTS7000222"];
        Assert.All(expected, words => Assert.False(string.IsNullOrEmpty(Assert.Single(faults, fault => fault.Text.Contains(words, StringComparison.Ordinal)).Remedy)));
        Assert.Equal(expected.Length, faults.Count);
    }

    [Theory]
    [InlineData("BotConnector", "CallTimeout", "01:00:00", "BotConnector:CallTimeout moet liggen tussen 00:00:01 en 00:02:00")]
    [InlineData("BotConnector", "OpenIdMetadataUrl", "http://a.example/", "BotConnector:OpenIdMetadataUrl moet een https-adres zijn")]
    [InlineData("BotConnector", "Issuer", "", "BotConnector:Issuer is leeg")]
    [InlineData("WebChat", "MaxMessagesPerMinute", "0", "WebChat:MaxMessagesPerMinute moet liggen tussen 1 en 10000")]
    public async Task A_value_out_of_bounds_is_named_by_its_key(string section, string key, string value, string words)
    {
        clinic.Settings[section] = new JsonObject { [key] = value };
        await clinic.Finds("instellingen", words, "README.md");
    }

    [Fact]
    public async Task A_broken_card_is_found()
    {
        clinic.UseContent(ShippedContent.Folder);
        Directory.Delete(Path.Combine(clinic.Program, "cards"));
        Directory.CreateDirectory(Path.Combine(clinic.Program, "cards"));
        await File.WriteAllTextAsync(Path.Combine(clinic.Program, "cards", "plan.json"), "{", TestContext.Current.CancellationToken);
        await clinic.Finds("inhoud", "cards/plan", "map cards van de uitgave");
    }

    [Fact]
    public async Task A_tenant_that_is_a_name_is_found() =>
        await clinic.Set("MicrosoftAppTenantId", "school.onmicrosoft.com").Finds("identiteit", "MicrosoftAppTenantId is geen GUID", "Directory (tenant) ID");

    [Fact]
    public async Task A_tenant_that_does_not_exist_is_found()
    {
        clinic.Refuses("AADSTS90002");
        await clinic.Finds("token", "deze tenant bestaat niet (AADSTS90002)", "MicrosoftAppTenantId");
    }

    [Fact]
    public async Task A_missing_secret_is_found() =>
        await clinic.Set("MicrosoftAppPassword", "").Finds("identiteit", "MicrosoftAppPassword is leeg", "Certificates & secrets");

    [Fact]
    public async Task A_secrets_id_in_place_of_the_secret_is_found() =>
        await clinic.Set("MicrosoftAppPassword", "99999999-2222-3333-4444-555555555555").Finds("identiteit", "lijkt de Secret ID", "Value");

    [Fact]
    public async Task An_expired_secret_is_found()
    {
        clinic.Refuses("AADSTS7000222");
        await clinic.Finds("token", "het geheim is verlopen (AADSTS7000222)", "nieuw geheim");
    }

    [Fact]
    public async Task A_refusal_that_is_not_in_the_list_is_told_with_where_to_look_it_up()
    {
        clinic.Refuses("AADSTS7999999");
        await clinic.Finds("token", "een minder gewone reden (AADSTS7999999)", "error?code=7999999");
    }

    [Fact]
    public async Task The_app_package_of_another_bot_is_found()
    {
        using var other = new AppFolder();
        clinic.Package = clinic.PathTo("app.zip");
        await File.WriteAllBytesAsync(clinic.Package, Assert.IsType<AppPackageResult.Built>(other.Build(botId: "99999999-2222-3333-4444-555555555555")).Zip.ToArray(), TestContext.Current.CancellationToken);
        await clinic.Finds("manifest", "is van bot 99999999-2222-3333-4444-555555555555", "opdracht manifest");
    }

    [Fact]
    public async Task A_manifest_with_the_id_of_another_bot_written_in_it_is_found()
    {
        using var edited = new AppFolder();
        edited.Edit("manifest.json", manifest => manifest["bots"]![0]!["botId"] = "99999999-2222-3333-4444-555555555555");
        clinic.UseContent(ShippedContent.Folder);
        Directory.Delete(Path.Combine(clinic.Program, "manifest"));
        Directory.CreateSymbolicLink(Path.Combine(clinic.Program, "manifest"), edited.Location);
        await clinic.Finds("manifest", "manifest.json is van bot 99999999", "MicrosoftAppId");
    }

    [Fact]
    public async Task An_open_door_in_production_is_found()
    {
        clinic.Settings["BotConnector"]!["DangerouslyAllowUnauthenticatedRequests"] = true;
        await clinic.Finds("veiligheid", "mag iedereen zonder token binnen", "haal de sleutel weg");
    }

    [Fact]
    public async Task A_store_where_nothing_can_be_written_is_found()
    {
        await File.WriteAllTextAsync(clinic.PathTo("data"), "no folder", TestContext.Current.CancellationToken);
        clinic.Connection = $"Data Source={clinic.PathTo("data")}/store.db";
        await clinic.Finds("opslag", "kan dit account niet schrijven", "schrijfrecht");
    }

    [Fact]
    public async Task A_store_of_a_newer_program_is_found()
    {
        await UseNewerStore();
        await clinic.Finds("opslag", "heeft schema 900", "nieuwere programma");
    }

    [Fact]
    public async Task A_broken_content_file_is_found()
    {
        using var content = new ContentCopy();
        content.Write("interventions/kiva.json", "{"u8);
        clinic.UseContent(content.Folder);
        await clinic.Finds("inhoud", "content/interventions/kiva.json", "content/README.md");
    }

    [Theory]
    [InlineData(10)]
    [InlineData(-10)]
    public async Task A_clock_that_is_ten_minutes_off_is_found(int minutes)
    {
        clinic.Time.Forward(TimeSpan.FromMinutes(minutes));
        await clinic.Finds("klok", "seconden af van die van Microsoft", "tijdsynchronisatie");
    }

    [Fact]
    public async Task A_closed_network_is_found()
    {
        clinic.CutTheNetwork();
        await clinic.Finds("token", "login.microsoftonline.com is niet te bereiken", "poort 443");
        await clinic.Finds("sleutels", "login.botframework.com is niet te bereiken", "poort 443");
    }

    [Theory]
    [InlineData("KeepDay", "'KeepDay' ken ik niet; bedoel je 'KeepDays'?")]
    [InlineData("MicrosoftAppSecret", "'MicrosoftAppSecret' ken ik niet")]
    public async Task A_setting_that_nobody_reads_is_found(string key, string words) => await clinic.Set(key, "30").Finds("instellingen", words, "nu doet hij niets");

    [Fact]
    public async Task A_misspelt_setting_inside_a_section_is_found()
    {
        clinic.Settings["BotConnector"]!["AllowedTenant"] = new JsonArray("x");
        await clinic.Finds("instellingen", "'BotConnector:AllowedTenant:0' ken ik niet", "verbeter of verwijder");
    }

    [Fact]
    public async Task A_value_of_the_wrong_kind_is_found_and_not_repeated()
    {
        clinic.Settings["BotConnector"]!["CallTimeout"] = "soon";
        await clinic.Finds("instellingen", "BotConnector is van de verkeerde soort", "README.md");
        var (_, _, output) = await clinic.Examine();
        Assert.DoesNotContain("soon", output, StringComparison.Ordinal);
        Assert.DoesNotContain("liep zelf vast", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("forever")]
    [InlineData("0")]
    public async Task A_number_of_days_that_is_none_is_found(string days) => await clinic.Set("KeepDays", days).Finds("instellingen", "KeepDays is geen aantal dagen", "heel getal");

    [Theory]
    [InlineData("snel")]
    [InlineData("0")]
    public async Task A_limit_for_stopping_that_is_none_is_found(string seconds) =>
        await clinic.Set("ShutdownTimeoutSeconds", seconds).Finds("instellingen", "ShutdownTimeoutSeconds is geen aantal seconden", "heel getal");

    [Fact]
    public async Task A_collector_that_is_no_address_is_found() =>
        await clinic.Set("OTEL_EXPORTER_OTLP_ENDPOINT", "collector").Finds("instellingen", "OTEL_EXPORTER_OTLP_ENDPOINT is geen adres", "4317");

    [Fact]
    public async Task A_bot_without_an_app_id_is_warned_and_passes()
    {
        clinic.Set("MicrosoftAppId", "").Set("MicrosoftAppPassword", "").Set("MicrosoftAppTenantId", "");
        var (code, findings, _) = await clinic.Examine();
        Assert.Contains(findings, found => found is { Verdict: "let op", Check: "identiteit" });
        Assert.Equal(0, code);
    }

    [Fact]
    public async Task A_bot_that_is_open_to_every_school_is_warned()
    {
        clinic.Settings.Remove("BotConnector");
        Assert.Contains((await clinic.Examine()).Findings, found => found is { Verdict: "let op", Check: "veiligheid" } && found.Text.Contains("elke school", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_that_waits_long_is_told()
    {
        clinic.Connection = $"Data Source={clinic.PathTo("store.db")}";
        await using (var store = await Stores.OpenAsync(clinic.Connection, TestContext.Current.CancellationToken))
            await store.EnqueueAsync(new ConversationKey("msteams", "t", "c"), "1", "{}", clinic.Time.GetUtcNow().AddHours(-2), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Contains((await clinic.Examine()).Findings, found => found is { Verdict: "let op", Check: "opslag" } && found.Text.Contains("wacht al 120 minuten", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(50, "fout")]
    [InlineData(500, "let op")]
    [InlineData(5000, "ok")]
    public void A_disk_that_fills_up_is_told_in_time(long megabytes, string word) => Assert.Equal(word, StoreCheck.RoomIn(megabytes * 1024 * 1024).Word);

    [Fact]
    public void A_line_says_how_bad_it_is_what_was_seen_and_what_to_do() =>
        Assert.Equal("let op klok: loopt voor → zet gelijk", Finding.Note("klok", "loopt voor", "zet gelijk").ToString());

    private async Task UseNewerStore()
    {
        clinic.Connection = $"Data Source={clinic.PathTo("store.db")};Pooling=False";
        await (await Stores.OpenAsync(clinic.Connection, TestContext.Current.CancellationToken)).DisposeAsync();
        await using var connection = new SqliteConnection(clinic.Connection);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var newer = new SqliteCommand("INSERT INTO schema_version (version, applied_at) VALUES (900, 0)", connection);
        await newer.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
