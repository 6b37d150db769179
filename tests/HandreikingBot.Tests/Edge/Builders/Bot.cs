namespace HandreikingBot.Tests.Edge.Builders;

/// <summary>Who the bot is in these tests.</summary>
internal static class Bot
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string RegistrationTenant = "aaaaaaaa-0000-0000-0000-000000000001";
    public const string Account = "28:" + AppId;

    /// <summary>Settings of a registered bot, as arguments of the program.</summary>
    public static string[] Registered { get; } =
        ["--MicrosoftAppType=SingleTenant", $"--MicrosoftAppId={AppId}", "--MicrosoftAppPassword=a secret", $"--MicrosoftAppTenantId={RegistrationTenant}"];
}
