using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace HandreikingBot.Manifest;

/// <summary>
/// Section "Manifest" of the settings: what Teams shows of whoever runs this bot. Limits are those of the app manifest schema (protocol part B4);
/// addresses must be https, which the schema leaves open and the Teams admin centre does not.
/// </summary>
internal sealed record ManifestOptions
{
    public const string Section = "Manifest";

    private const string HttpsAddress = @"^https://[^\s/]+(/\S*)?$";
    private const string MustBeHttps = "moet een adres zijn dat met https:// begint.";
    private const string MustBeFilledIn = "moet ingevuld zijn.";
    private const string IsTooLong = "is langer dan {1} tekens.";

    /// <summary>The app's own id in Teams, a GUID. Left out, it is derived from the bot's id, so that every build updates the same app.</summary>
    [RegularExpression("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", ErrorMessage = "moet een GUID zijn, of weg blijven.")]
    public string? AppId { get; init; }

    /// <summary>The package's version, three numbers. Teams takes a changed package for an update only when this is higher.</summary>
    [Required(ErrorMessage = MustBeFilledIn)]
    [RegularExpression(@"^(0|[1-9][0-9]{0,8})(\.(0|[1-9][0-9]{0,8})){2}$", ErrorMessage = "moet uit drie getallen bestaan, zoals 1.0.0.")]
    public string Version { get; init; } = "";

    /// <summary>Who runs the bot, at most 32 characters.</summary>
    [Required(ErrorMessage = MustBeFilledIn)]
    [StringLength(32, ErrorMessage = IsTooLong)]
    public string DeveloperName { get; init; } = "";

    [Required(ErrorMessage = MustBeFilledIn)]
    [StringLength(2048, ErrorMessage = IsTooLong)]
    [RegularExpression(HttpsAddress, ErrorMessage = MustBeHttps)]
    public string WebsiteUrl { get; init; } = "";

    [Required(ErrorMessage = MustBeFilledIn)]
    [StringLength(2048, ErrorMessage = IsTooLong)]
    [RegularExpression(HttpsAddress, ErrorMessage = MustBeHttps)]
    public string PrivacyUrl { get; init; } = "";

    [Required(ErrorMessage = MustBeFilledIn)]
    [StringLength(2048, ErrorMessage = IsTooLong)]
    [RegularExpression(HttpsAddress, ErrorMessage = MustBeHttps)]
    public string TermsOfUseUrl { get; init; } = "";
}

/// <summary>The annotations above as generated code; the host registers it to stop the start on a wrong section.</summary>
[OptionsValidator]
internal sealed partial class ManifestOptionsValidator : IValidateOptions<ManifestOptions>;
