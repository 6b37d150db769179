using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using HandreikingBot.BotConnector.Activities;

namespace HandreikingBot.BotConnector.Tests.Builders;

/// <summary>Activities to test with: the samples, and changes to them.</summary>
internal static class Some
{
    public const string Teams = "teams-message-channel.json";

    public static byte[] Sample(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"No sample {name}");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A sample with one field replaced (JSON text) or removed (null); the path has dots.</summary>
    public static byte[] SampleWith(string name, string path, string? json)
    {
        var root = JsonNode.Parse(Sample(name))!;
        var parts = path.Split('.');
        var parent = parts[..^1].Aggregate(root, (node, part) => node[part]!).AsObject();
        if (json is null) parent.Remove(parts[^1]);
        else parent[parts[^1]] = JsonNode.Parse(json);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    /// <summary>A Teams message whose service URL, channel or tenant may differ.</summary>
    public static InboundActivity Message(string path = "locale", string? json = "\"nl-NL\"") => Read(SampleWith(Teams, path, json));

    public static InboundActivity Read(byte[] body) => Assert.IsType<ActivityReadResult.Read>(ActivityReader.Read(body)).Activity;

    public static T Read<T>(string sample) where T : InboundActivity => Assert.IsType<T>(Read(Sample(sample)));
}
