using HandreikingBot.BotConnector.Credentials;
using HandreikingBot.BotConnector.Tests.Drivers;
using Microsoft.Extensions.Options;

namespace HandreikingBot.BotConnector.Tests;

/// <summary>A wrong settings file stops the start and names the fault.</summary>
public sealed class OptionsTests
{
    public static TheoryData<string, string?, string> Identity => new()
    {
        { "MicrosoftAppId", "geen-guid", "MicrosoftAppId" },
        { "MicrosoftAppId", "", "MicrosoftAppId" },
        { "MicrosoftAppTenantId", "", "MicrosoftAppTenantId" },
        { "MicrosoftAppTenantId", "common", "MicrosoftAppTenantId" },
        { "MicrosoftAppPassword", "", "MicrosoftAppPassword" },
        { "MicrosoftAppCertificatePath", "bot.pfx", "precies een" },
        { "MicrosoftAppCertificatePath", "is-er-niet.pfx", "is er niet" },
    };

    public static TheoryData<string, string?, string> Connector => new()
    {
        { "OpenIdMetadataUrl", "http://login.botframework.com/x", "OpenIdMetadataUrl" },
        { "Issuer", "", "Issuer" },
        { "AllowedTenants:0", "school", "AllowedTenants" },
        { "ExtraServiceHosts:0", "*", "ExtraServiceHosts" },
        { "ExtraServiceHosts:0", "*.nl", "ExtraServiceHosts" },
        { "ExtraServiceHosts:0", "https://a.example/", "ExtraServiceHosts" },
        { "LoginEndpoint", "https://login.example/pad", "LoginEndpoint" },
        { "CallTimeout", "00:00:00", "CallTimeout" },
        { "CallTimeout", "01:00:00", "CallTimeout" },
    };

    [Theory, MemberData(nameof(Identity))]
    public void A_fault_in_who_the_bot_is_is_named(string key, string? value, string named)
    {
        using var bot = BotDriver.Configured((key, value));
        Assert.Contains(named, Assert.Throws<OptionsValidationException>(bot.Options<BotIdentityOptions>).Message);
    }

    [Theory, MemberData(nameof(Connector))]
    public void A_fault_in_the_section_is_named(string key, string? value, string named)
    {
        using var bot = BotDriver.Configured(($"BotConnector:{key}", value));
        Assert.Contains(named, Assert.Throws<OptionsValidationException>(bot.Options<BotConnectorOptions>).Message);
    }

    [Fact]
    public void Nothing_configured_is_no_fault()
    {
        using var bot = BotDriver.NotConfigured(("MicrosoftAppId", ""), ("MicrosoftAppPassword", ""), ("MicrosoftAppType", ""));
        Assert.Null(bot.Options<BotIdentityOptions>().AppId);
        Assert.False(bot.Options<BotConnectorOptions>().DangerouslyAllowUnauthenticatedRequests);
    }
}
