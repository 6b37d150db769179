using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace HandreikingBot.BotConnector.Credentials;

/// <summary>Finds the certificate that proves who the bot is.</summary>
internal static class Certificates
{
    /// <exception cref="CryptographicException">The file or password is wrong, the store has no such certificate, or there is no private key.</exception>
    public static X509Certificate2 Load(BotIdentityOptions identity)
    {
        var certificate = identity switch
        {
            { CertificatePath: { } path, CertificateKeyPath: { } keyPath } => X509Certificate2.CreateFromPemFile(path, keyPath),
            { CertificatePath: { } path } when IsPem(path) => X509Certificate2.CreateFromPemFile(path),
            { CertificatePath: { } path } => X509CertificateLoader.LoadPkcs12FromFile(path, identity.CertificatePassword),
            { CertificateThumbprint: { } thumbprint } => FromStore(thumbprint, StoreLocation.CurrentUser) ?? FromStore(thumbprint, StoreLocation.LocalMachine),
            _ => null,
        };
        return certificate is { HasPrivateKey: true } ? certificate
            : throw new CryptographicException("MicrosoftAppCertificate…: no certificate with a private key was found.");
    }

    private static bool IsPem(string path) => Path.GetExtension(path).ToUpperInvariant() is ".PEM" or ".CRT" or ".CER";

    private static X509Certificate2? FromStore(string thumbprint, StoreLocation location)
    {
        using var store = new X509Store(StoreName.My, location);
        try
        {
            store.Open(OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
        }
        catch (CryptographicException)
        {
            return null; // Linux has no machine store
        }

        return store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false).FirstOrDefault();
    }
}
