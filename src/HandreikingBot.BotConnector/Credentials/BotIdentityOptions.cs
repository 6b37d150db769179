using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace HandreikingBot.BotConnector.Credentials;

/// <summary>How the bot is registered; names and values are those of the Bot Framework's own settings.</summary>
public enum BotAppType
{
    /// <summary>
    /// An app of one tenant, with a secret or certificate. The only kind that can still be made besides a managed identity (protocol part B4).
    /// </summary>
    SingleTenant,

    /// <summary>A user-assigned managed identity of the machine; no secret.</summary>
    UserAssignedMSI,

    /// <summary>A registration from before 31 July 2025.</summary>
    MultiTenant,
}

/// <summary>Who the bot is: root-level keys with the ecosystem's names. Without an app id the bot refuses every token and sends none.</summary>
public sealed class BotIdentityOptions : IValidatableObject
{
    private const string Guid = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

    /// <summary><c>MicrosoftAppType</c>.</summary>
    [ConfigurationKeyName("MicrosoftAppType")]
    public BotAppType? Type { get; set; }

    /// <summary><c>MicrosoftAppId</c>: the app id, or the managed identity's client id; also the audience of inbound tokens. Empty is not configured.</summary>
    [ConfigurationKeyName("MicrosoftAppId"), RegularExpression(Guid, ErrorMessage = "MicrosoftAppId moet een GUID zijn.")]
    public string? AppId { get => appId; set => appId = Filled(value); }

    /// <summary><c>MicrosoftAppPassword</c>: the client secret.</summary>
    [ConfigurationKeyName("MicrosoftAppPassword")]
    public string? Password { get => password; set => password = Filled(value); }

    /// <summary><c>MicrosoftAppTenantId</c>: the tenant of the registration.</summary>
    [ConfigurationKeyName("MicrosoftAppTenantId"), RegularExpression(Guid, ErrorMessage = "MicrosoftAppTenantId moet een GUID zijn.")]
    public string? TenantId { get => tenantId; set => tenantId = Filled(value); }

    /// <summary><c>MicrosoftAppCertificatePath</c>: a PFX file, or a PEM file with the certificate.</summary>
    [ConfigurationKeyName("MicrosoftAppCertificatePath")]
    public string? CertificatePath { get => certificatePath; set => certificatePath = Filled(value); }

    /// <summary>
    /// <c>MicrosoftAppCertificateKeyPath</c>: the PEM file with the private key, when the certificate is PEM and the key is not in the same file.
    /// </summary>
    [ConfigurationKeyName("MicrosoftAppCertificateKeyPath")]
    public string? CertificateKeyPath { get => certificateKeyPath; set => certificateKeyPath = Filled(value); }

    /// <summary><c>MicrosoftAppCertificatePassword</c>: the PFX file's password.</summary>
    [ConfigurationKeyName("MicrosoftAppCertificatePassword")]
    public string? CertificatePassword { get => certificatePassword; set => certificatePassword = Filled(value); }

    /// <summary><c>MicrosoftAppCertificateThumbprint</c>: a certificate in the user's or machine's own store.</summary>
    [ConfigurationKeyName("MicrosoftAppCertificateThumbprint")]
    public string? CertificateThumbprint { get => certificateThumbprint; set => certificateThumbprint = Filled(value); }

    private string? appId, password, tenantId, certificatePath, certificateKeyPath, certificatePassword, certificateThumbprint;

    /// <summary>What several keys must say together.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (AppId is null)
        {
            if (Password is not null || CertificatePath is not null || CertificateThumbprint is not null)
                yield return new("MicrosoftAppId ontbreekt, terwijl er een geheim of certificaat is.", [nameof(AppId)]);
            yield break;
        }

        if (Type == BotAppType.UserAssignedMSI) yield break;
        if (Type != BotAppType.MultiTenant && TenantId is null) yield return new("MicrosoftAppTenantId ontbreekt; SingleTenant heeft hem nodig.", [nameof(TenantId)]);
        if (new[] { Password, CertificatePath, CertificateThumbprint }.Count(way => way is not null) != 1)
            yield return new("Vul precies een van MicrosoftAppPassword, MicrosoftAppCertificatePath en MicrosoftAppCertificateThumbprint in.", [nameof(Password)]);
        foreach (var path in new[] { CertificatePath, CertificateKeyPath }.OfType<string>().Where(path => !File.Exists(path)))
            yield return new($"MicrosoftAppCertificate…: het bestand '{path}' is er niet.", [nameof(CertificatePath)]);
    }

    /// <summary>Settings files hold empty strings where nothing is filled in.</summary>
    private static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}

[OptionsValidator]
internal sealed partial class BotIdentityOptionsValidator : IValidateOptions<BotIdentityOptions>;
