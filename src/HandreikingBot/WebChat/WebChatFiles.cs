using System.Security.Cryptography;

namespace HandreikingBot.WebChat;

/// <summary>The page's own files, which are part of the program, and Microsoft's bundle, which a build without Node.js does not have.</summary>
/// <param name="folder">Where the bundle lies.</param>
internal sealed class WebChatFiles(string folder)
{
    /// <summary>The version that <c>WebChat.targets</c> fetches; in the address, so that a browser may keep the bundle for good.</summary>
    public const string Version = "4.18.1";

    /// <summary>Beside the program, where the build puts it.</summary>
    public static WebChatFiles BesideProgram { get; } = new(Path.Combine(AppContext.BaseDirectory, "webchat"));

    public string Bundle => Path.Combine(folder, "webchat.js");

    public string CompressedBundle => Path.Combine(folder, "webchat.js.gz");

    public bool HasBundle => File.Exists(Bundle);

    /// <summary>A file of the page and a tag that changes when it does.</summary>
    public static (byte[] Bytes, string Tag) Own(string name)
    {
        using var stream = typeof(WebChatFiles).Assembly.GetManifestResourceStream("page/" + name) ?? throw new InvalidOperationException($"{name} is not part of the program");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return (bytes, $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8))}\"");
    }
}
