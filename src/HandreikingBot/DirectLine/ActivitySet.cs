using System.Buffers;
using System.Globalization;
using System.Text.Json;
using HandreikingBot.Storage;

namespace HandreikingBot.DirectLine;

/// <summary>Activities with the watermark after them, as GET and the stream both send them: <c>{"activities":[…],"watermark":"12"}</c>.</summary>
internal static class ActivitySet
{
    /// <summary>Most in one set; a client asks on from its watermark.</summary>
    public const int Most = 50;

    /// <param name="entries">From the log, in its order.</param>
    /// <param name="before">The watermark that was asked from; it stays when nothing came after it.</param>
    public static ReadOnlyMemory<byte> ToJson(IReadOnlyList<LogEntry> entries, long before)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteStartArray("activities");
        foreach (var entry in entries) json.WriteRawValue(entry.Activity);
        json.WriteEndArray();
        json.WriteString("watermark", Watermark(entries is [.., var last] ? last.Seq : before));
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    public static string Watermark(long seq) => seq.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// Where a client wants to go on. Absent or empty is the beginning: the documented "only what comes after reconnecting" would lose messages for a
    /// client that reconnects before its first one. Null for what is not a watermark of ours.
    /// </summary>
    public static long? From(HttpRequest request) => request.Query["watermark"].ToString() switch
    {
        "" => 0,
        var text when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seq) => seq,
        _ => null,
    };
}
