using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HandreikingBot.Cards;

/// <summary>Counts the bytes a card takes on the wire without keeping them.</summary>
internal sealed class ByteCounter : IBufferWriter<byte>
{
    private byte[] scratch = new byte[4096];
    private int count;

    /// <returns>Bytes of UTF-8, without indentation.</returns>
    public static int Count(JsonNode node)
    {
        var counter = new ByteCounter();
        using (var writer = new Utf8JsonWriter(counter)) node.WriteTo(writer);
        return counter.count;
    }

    public void Advance(int count) => this.count += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => Room(sizeHint);

    public Span<byte> GetSpan(int sizeHint = 0) => Room(sizeHint);

    private byte[] Room(int sizeHint) => sizeHint <= scratch.Length ? scratch : scratch = new byte[sizeHint];
}
