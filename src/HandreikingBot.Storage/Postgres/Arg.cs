using System.Buffers;
using System.Text;
using Npgsql;
using NpgsqlTypes;

namespace HandreikingBot.Storage.Postgres;

/// <summary>A value for a $1, with its type also when it is null.</summary>
internal readonly record struct Arg(NpgsqlDbType Type, object? Value)
{
    /// <summary>What a text column takes from nobody: U+0000, and halves of characters.</summary>
    private static readonly SearchValues<char> Suspects = SearchValues.Create([.. "\0", .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code)]);

    public static implicit operator Arg(string? text) => new(NpgsqlDbType.Text, text is null ? null : Storable(text));

    public static implicit operator Arg(long number) => new(NpgsqlDbType.Bigint, number);

    public static implicit operator Arg(long? number) => new(NpgsqlDbType.Bigint, number);

    public static implicit operator Arg(bool flag) => new(NpgsqlDbType.Boolean, flag);

    public static implicit operator Arg(byte[]? bytes) => new(NpgsqlDbType.Bytea, bytes);

    public static implicit operator Arg(string[] texts) => new(NpgsqlDbType.Text | NpgsqlDbType.Array, Array.ConvertAll(texts, Storable));

    public static implicit operator Arg(DateTimeOffset moment) => new(NpgsqlDbType.Bigint, moment.ToUnixTimeMilliseconds());

    public static implicit operator Arg(DateTimeOffset? moment) => new(NpgsqlDbType.Bigint, moment?.ToUnixTimeMilliseconds());

    public static implicit operator Arg(OutgoingKind kind) => KindWords.Of(kind);

    public NpgsqlParameter ToParameter() => new() { NpgsqlDbType = Type, Value = Value ?? DBNull.Value };

    /// <summary>As the text is stored: an id with U+0000 in it must not be a fault that comes back with every delivery.</summary>
    public static string Storable(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspects)) return text;
        var storable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) storable.Append(rune.Value == 0 ? "\uFFFD" : rune.ToString());
        return storable.ToString();
    }
}
