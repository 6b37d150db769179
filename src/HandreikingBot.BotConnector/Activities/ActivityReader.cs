using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;
using static HandreikingBot.BotConnector.Activities.ActivityReadResult;

namespace HandreikingBot.BotConnector.Activities;

/// <summary>
/// Reads a request's body as an activity (protocol part C3). Never throws for what a sender wrote: malformed JSON, wrong types, doubled fields, depth, bytes
/// that
/// are no UTF-8 and half surrogate pairs are all <see cref="Faulty"/>, so that no string in <c>value</c> can blow up later.
/// </summary>
public static class ActivityReader
{
    /// <summary>The largest body in bytes; Teams' own limit for a message is 100 KB of UTF-16 (part B4).</summary>
    public const int MaxBytes = 256 * 1024;

    /// <summary>Deeper than any activity, card data included.</summary>
    public const int MaxDepth = 32;

    private const int FirstRent = 16 * 1024;

    /// <summary>Takes a request's body without trusting its announced length; at most a buffer more than <see cref="MaxBytes"/> is read.</summary>
    /// <param name="body">The request's body; not disposed.</param>
    /// <param name="contentLength">The announced length, to refuse early.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <returns>The body; <c>null</c> when it is larger than an activity may be.</returns>
    /// <exception cref="IOException">The connection broke.</exception>
    public static async ValueTask<ReadOnlyMemory<byte>?> BodyAsync(Stream body, long? contentLength = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (contentLength > MaxBytes) return null;

        var buffer = ArrayPool<byte>.Shared.Rent(contentLength is > 0 ? (int)contentLength + 1 : FirstRent);
        try
        {
            var length = 0;
            while (true)
            {
                var read = await body.ReadAsync(buffer.AsMemory(length), cancellationToken);
                if (read == 0) return buffer.AsSpan(0, length).ToArray();
                length += read;
                if (length > MaxBytes) return null;
                if (length == buffer.Length) buffer = Grow(buffer);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true); // it holds what people said
        }
    }

    /// <summary>Reads a body that is already in memory; nothing of the span is kept.</summary>
    public static ActivityReadResult Read(ReadOnlySpan<byte> body)
    {
        if (body.Length > MaxBytes) return new TooLarge();
        if (body.StartsWith("\uFEFF"u8)) body = body[3..];
        if (!Utf8.IsValid(body)) return new Faulty("the body is not UTF-8");
        try
        {
            if (body.IndexOf("\\u"u8) >= 0 && !EscapesAreWhole(body)) return new Faulty("a string has half a surrogate pair or a null character");
            return JsonSerializer.Deserialize(body, ActivityBodyJson.Default.ActivityBody) is { } read
                ? ActivityMapper.Map(read) : new Faulty("the body is null");
        }
        catch (JsonException problem)
        {
            return new Faulty(Describe(problem));
        }
    }

    private static byte[] Grow(byte[] full)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Min(full.Length * 2, MaxBytes + 1));
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full, clearArray: true);
        return larger;
    }

    /// <summary>JSON can spell half a letter (<c>\ud83d</c>) that no UTF-8 can hold, and a null that no database takes in text.</summary>
    private static bool EscapesAreWhole(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = MaxDepth });
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped) continue;
            try
            {
                if (reader.GetString()?.Contains('\0', StringComparison.Ordinal) == true) return false;
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Field and place only: the exception's own message, and the names in its path, can quote the body.</summary>
    private static string Describe(JsonException problem)
    {
        var field = ActivityBodyJson.Default.ActivityBody.Properties
            .Select(property => property.Name)
            .FirstOrDefault(name => problem.Path is { } path && (path == $"$.{name}" || path.StartsWith($"$.{name}.", StringComparison.Ordinal)
                || path.StartsWith($"$.{name}[", StringComparison.Ordinal)));
        return $"not readable as an activity: {field ?? "the body"}, line {problem.LineNumber ?? 0}, byte {problem.BytePositionInLine ?? 0}";
    }
}
