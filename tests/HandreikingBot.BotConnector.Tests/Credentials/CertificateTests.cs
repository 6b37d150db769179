using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.BotConnector.Connector;
using HandreikingBot.BotConnector.Tests.Drivers;

namespace HandreikingBot.BotConnector.Tests.Credentials;

/// <summary>A certificate and a managed identity instead of a secret (protocol part C2).</summary>
public sealed class CertificateTests : IDisposable
{
    private const string Post = "POST https://smba.trafficmanager.net/emea/v3/conversations/c/activities";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("handreiking-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("pfx")]
    [InlineData("pem")]
    [InlineData("one-pem")]
    public async Task A_certificate_signs_an_assertion_instead_of_a_secret(string kind)
    {
        using var rsa = RSA.Create(2048);
        using var bot = BotDriver.Configured([("MicrosoftAppPassword", ""), .. Write(kind, rsa)]).GivesTokens("t1");
        bot.Connector.Always(Post, HttpStatusCode.OK);
        Assert.IsType<SendOutcome.Delivered>(await Send(bot));
        var form = HttpUtility.ParseQueryString(Assert.Single(bot.Login.Seen).Body);
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form["client_assertion_type"]);
        Assert.Null(form["client_secret"]);
        AssertSigned(form["client_assertion"]!, rsa);
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machines_own_endpoint()
    {
        using var bot = BotDriver.Configured(("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppPassword", ""), ("MicrosoftAppTenantId", ""));
        var expires = DateTimeOffset.UtcNow.AddHours(12).ToUnixTimeSeconds();
        bot.Login.Once("GET http://169.254.169.254/metadata/identity/oauth2/token?*", HttpStatusCode.OK,
            $$"""{"access_token":"msi","expires_on":"{{expires}}","resource":"https://api.botframework.com","token_type":"Bearer"}""");
        bot.Connector.Always(Post, HttpStatusCode.OK);
        Assert.IsType<SendOutcome.Delivered>(await Send(bot));
        Assert.Equal("Bearer msi", bot.Connector.Seen[0].Authorization);
        var asked = bot.Login.Seen[^1];
        var query = HttpUtility.ParseQueryString(new Uri(asked.Address).Query);
        Assert.Equal("true", asked.Headers["Metadata"], ignoreCase: true);
        Assert.Equal(("https://api.botframework.com", BotDriver.AppId), (query["resource"], query["client_id"]));
    }

    private (string, string?)[] Write(string kind, RSA rsa)
    {
        var request = new CertificateRequest("CN=HandreikingBot", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var path = Path.Combine(folder.FullName, kind == "pfx" ? "bot.pfx" : "bot.pem");
        var keyPath = Path.Combine(folder.FullName, "key.pem");
        if (kind == "pfx")
        {
            File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, "pfx password"));
            return [("MicrosoftAppCertificatePath", path), ("MicrosoftAppCertificatePassword", "pfx password")];
        }

        File.WriteAllText(path, certificate.ExportCertificatePem() + "\n" + (kind == "one-pem" ? rsa.ExportPkcs8PrivateKeyPem() : ""));
        File.WriteAllText(keyPath, rsa.ExportPkcs8PrivateKeyPem());
        return [("MicrosoftAppCertificatePath", path), ("MicrosoftAppCertificateKeyPath", kind == "pem" ? keyPath : "")];
    }

    private static void AssertSigned(string assertion, RSA rsa)
    {
        var parts = assertion.Split('.');
        var header = JsonNode.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(parts[0]))!;
        var claims = JsonNode.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1]))!;
        var padding = (string?)header["alg"] == "PS256" ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;
        Assert.Equal(BotDriver.AppId, (string?)claims["iss"]);
        Assert.True(rsa.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), System.Buffers.Text.Base64Url.DecodeFromChars(parts[2]),
            HashAlgorithmName.SHA256, padding));
    }

    private static Task<SendOutcome> Send(BotDriver bot)
        => bot.Client.SendAsync(new("https://smba.trafficmanager.net/emea/", "c"), OutboundActivity.Typing, TestContext.Current.CancellationToken);
}
