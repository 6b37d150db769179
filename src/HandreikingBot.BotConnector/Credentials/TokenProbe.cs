using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.Identity.Client;

namespace HandreikingBot.BotConnector.Credentials;

/// <summary>Asks once for the bot's own token, past every cache, to see whether its credentials are good.</summary>
public sealed partial class TokenProbe
{
    private readonly Func<ITokenSource?> source;

    internal TokenProbe(Func<ITokenSource?> source) => this.source = source;

    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The settings are faulty, so nothing was asked.</exception>
    public async Task<TokenAnswer> AskAsync(CancellationToken cancellationToken)
    {
        if (source() is not { } asked) return new TokenAnswer.NotConfigured();
        try
        {
            return new TokenAnswer.Got((await asked.AcquireAsync(cancellationToken)).Expires);
        }
        catch (MsalException refused)
        {
            return refused.InnerException is HttpRequestException ? new TokenAnswer.Unreachable() : new TokenAnswer.Refused(CodeOf(refused));
        }
        catch (CryptographicException)
        {
            return new TokenAnswer.NoCertificate();
        }
        catch (Exception problem) when (problem is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return new TokenAnswer.Unreachable();
        }
    }

    private static string CodeOf(MsalException refused) => Code().Match(refused.Message) is { Success: true } found ? found.Value : refused.ErrorCode;

    [GeneratedRegex("AADSTS[0-9]{4,10}", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
