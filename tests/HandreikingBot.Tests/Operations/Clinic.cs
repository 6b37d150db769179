using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HandreikingBot.Commands;
using HandreikingBot.Doctor;
using HandreikingBot.Tests.Edge.Builders;
using HandreikingBot.Tests.Edge.Drivers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace HandreikingBot.Tests.Operations;

/// <summary>A healthy bot in production, to spoil one thing of and to send to the doctor; Microsoft is a stand-in.</summary>
internal sealed class Clinic : IDisposable
{
    public const string Secret = "Xy8~geheim-van-de-bot";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("handreiking-doctor-");
    private readonly MicrosoftStandIn microsoft = new();

    public ShiftedTime Time { get; } = new();

    /// <summary>The settings file.</summary>
    public JsonObject Settings { get; } = new()
    {
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = Bot.AppId,
        ["MicrosoftAppPassword"] = Secret,
        ["MicrosoftAppTenantId"] = Bot.RegistrationTenant,
        ["BotConnector"] = new JsonObject { ["AllowedTenants"] = new JsonArray(Wire.School) },
        ["Manifest"] = new JsonObject
        {
            ["Version"] = "1.0.0",
            ["DeveloperName"] = "GGD",
            ["WebsiteUrl"] = "https://ggd.nl/bot",
            ["PrivacyUrl"] = "https://ggd.nl/privacy",
            ["TermsOfUseUrl"] = "https://ggd.nl/voorwaarden",
        },
    };

    /// <summary>Where content, cards and manifest are.</summary>
    public string Program { get; set; } = AppContext.BaseDirectory;

    public string Environment { get; set; } = "Production";

    public string? Package { get; set; }

    public string Connection { get; set; } = "";

    public string PathTo(string file) => Path.Combine(folder.FullName, file);

    public Clinic Set(string key, string value)
    {
        Settings[key] = value;
        return this;
    }

    /// <summary>Entra refuses the token with this number.</summary>
    public void Refuses(string code) => microsoft.Refusal = code;

    public void CutTheNetwork() => microsoft.IsUp = false;

    /// <summary>A program folder with this content, and cards and manifest as shipped.</summary>
    public void UseContent(string content)
    {
        Program = folder.CreateSubdirectory("program").FullName;
        Directory.CreateSymbolicLink(Path.Combine(Program, "content"), content);
        foreach (var name in (string[])["cards", "manifest"]) Directory.CreateSymbolicLink(Path.Combine(Program, name), Repository.PathTo(name));
    }

    /// <summary>What the command prints as JSON, and its exit code.</summary>
    public async Task<(int Code, IReadOnlyList<FindingLine> Findings, string Output)> Examine()
    {
        Settings["ConnectionStrings"] = new JsonObject { ["Store"] = Connection.Length > 0 ? Connection : $"Data Source={PathTo("store.db")}" };
        await File.WriteAllTextAsync(PathTo("appsettings.json"), Settings.ToJsonString(), TestContext.Current.CancellationToken);
        await using var output = new StringWriter();
        var code = await DoctorCommand.Create(Patient).Parse(Package is null ? ["--json"] : ["--json", "--package", Package]).InvokeAsync(new() { Output = output }, TestContext.Current.CancellationToken);
        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return (code, [.. lines.Select(line => JsonSerializer.Deserialize(line, ContractJson.Default.FindingLine)!)], output.ToString());
    }

    /// <summary>Asserts that a fault is found in this check, with these words and this remedy, and that no secret is shown.</summary>
    public async Task Finds(string check, string words, string remedy)
    {
        var (code, findings, output) = await Examine();
        Assert.Contains(findings, found => found.Verdict == "fout" && found.Check == check && found.Text.Contains(words, StringComparison.Ordinal) && found.Remedy!.Contains(remedy, StringComparison.Ordinal));
        Assert.Equal(1, code);
        Assert.DoesNotContain(Secret, output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        microsoft.Dispose();
        folder.Delete(recursive: true);
    }

    private Patient Patient()
    {
        var settings = new ConfigurationBuilder().AddJsonFile(PathTo("appsettings.json")).Build();
        return new Patient(settings, Environment, Time) { Folder = Program, Adapt = StandIn };
    }

    private void StandIn(IServiceCollection services) => services.PostConfigureAll<HttpClientFactoryOptions>(options =>
    {
        options.HandlerLifetime = Timeout.InfiniteTimeSpan;
        options.HttpMessageHandlerBuilderActions.Add(made => made.PrimaryHandler = microsoft);
    });

    /// <summary>Entra's token endpoint and the Bot Framework's metadata, with the right time.</summary>
    private sealed class MicrosoftStandIn : HttpMessageHandler
    {
        public bool IsUp { get; set; } = true;

        public string? Refusal { get; set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (!IsUp) throw new HttpRequestException("no route to host");
            var (status, body) = request.RequestUri?.AbsoluteUri switch
            {
                "https://login.botframework.com/v1/.well-known/openidconfiguration" => (HttpStatusCode.OK, """{"jwks_uri":"https://login.botframework.com/v1/.well-known/keys"}"""),
                "https://login.botframework.com/v1/.well-known/keys" => (HttpStatusCode.OK, $$"""{"keys":[{{Token.Jwk()}}]}"""),
                _ when Refusal is { } code => (HttpStatusCode.Unauthorized, $$"""{"error":"invalid_client","error_description":"{{code}}: refused. Trace ID: 0","error_codes":[{{code["AADSTS".Length..]}}]}"""),
                _ => (HttpStatusCode.OK, """{"token_type":"Bearer","expires_in":3599,"access_token":"a-token"}"""),
            };
            var response = new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            response.Headers.Date = TimeProvider.System.GetUtcNow();
            return Task.FromResult(response);
        }
    }
}
