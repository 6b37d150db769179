using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using HandreikingBot.Tests.Edge.Builders;

namespace HandreikingBot.Tests.Fuzz;

/// <summary>Generators of requests: real ones, with a few things changed.</summary>
internal static class Mutated
{
    private const int Conversations = 400;

    private static readonly JsonSerializerOptions Written = new() { MaxDepth = 5_000 };

    private static readonly Gen<IList<JsonMutation>> Changes =
        from count in Gen.Frequency((3, Gen.Constant(0)), (4, Gen.Constant(1)), (3, Gen.Constant(2)), (1, Gen.Choose(3, 12)))
        from changes in Gen.ListOf(from place in FuzzSettings.Number from change in FuzzSettings.Number from value in FuzzSettings.Number select new JsonMutation(place, change, value), count)
        select (IList<JsonMutation>)[.. changes];

    private static readonly Gen<string> Text =
        from count in Gen.Frequency((6, Gen.Choose(1, 3)), (1, Gen.Choose(4, 60)))
        from parts in Gen.ArrayOf(Gen.Elements(Corpus.Texts), count)
        from joint in Gen.Elements(", ", " ", ". ", "\n", " en ", " maar niet ")
        select string.Join(joint, parts);

    /// <summary>An activity with other words, card data, conversation and id, and then some changes anywhere.</summary>
    private static readonly Gen<FuzzRequest> Messages =
        from activity in Gen.Elements(Corpus.Activities.ToArray())
        from text in Text
        from data in Gen.Elements(Corpus.CardData.ToArray())
        from conversation in Gen.Choose(0, Conversations)
        from changes in Changes
        from body in Bytes(Filled(activity, text, data, conversation), changes)
        from token in Gen.Frequency((30, Gen.Constant<string?>("")), (1, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("Bearer", "Bearer a.b.c", "Basic eDp5", "Bearer " + new string('e', 9_000), "Bearer eyJhbGciOiJub25lIn0.e30.")))
        from type in Gen.Frequency((20, Gen.Constant<string?>("application/json")), (1, Gen.Elements<string?>(null, "text/plain", "application/json; charset=utf-16", "multipart/form-data; boundary=x")))
        select new FuzzRequest("POST", "/api/messages", token is "" ? Token.Sound : token, type, body);

    private static readonly Gen<FuzzRequest> Posts =
        from activity in Gen.Elements(Corpus.Activities.ToArray())
        from text in Text
        from data in Gen.Elements(Corpus.CardData.ToArray())
        from changes in Changes
        from body in Bytes(Filled(activity, text, data, null), changes)
        select new FuzzRequest("POST", "/v3/directline/conversations/{id}/activities", "Bearer {token}", "application/json", body);

    private static readonly Gen<FuzzRequest> Others =
        from address in Gen.Elements(Corpus.Addresses.ToArray())
        from method in Gen.Frequency((6, Gen.Constant(address.Method)), (1, Gen.Elements("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "PURGE")))
        from tail in Gen.Frequency((6, Gen.Constant("")), (1, Gen.Elements("/", "?watermark=9223372036854775808", "&watermark=-5", "%00", "%ff", "/../..", "?t=" + new string('x', 3_000), "//", "?user=%F0%9F", ";a=b", "/activities/1")))
        from token in Gen.Elements<string?>("Bearer {token}", "Bearer {token}", null, "Bearer x", Token.Sound)
        from body in Gen.Elements<byte[]?>(null, null, [], "{}"u8.ToArray(), "\0\0"u8.ToArray())
        select new FuzzRequest(method, address.Path + tail, token, body is null ? null : "application/json", method is "GET" or "HEAD" ? null : body);

    /// <summary>Any request; <c>{id}</c> and <c>{token}</c> stand for a conversation of the browser chat that is open.</summary>
    public static Gen<FuzzRequest> Any { get; } = Gen.Frequency((12, Messages), (4, Posts), (3, Others));

    private static JsonObject Filled(JsonObject real, string text, JsonNode data, int? conversation)
    {
        var activity = (JsonObject)real.DeepClone();
        activity["id"] = Wire.NewId();
        if (activity.ContainsKey("text")) activity["text"] = text;
        if (activity["value"] is JsonObject value && value["action"] is JsonObject action) action["data"] = data.DeepClone();
        else if (activity.ContainsKey("value") && activity["name"] is null) activity["value"] = data.DeepClone();
        // Many conversations, so that none of them waits for its turn to be sent to.
        if (conversation is { } number && activity["conversation"] is JsonObject place) place["id"] = $"{place["id"]}-{number}";
        return activity;
    }

    private static Gen<byte[]> Bytes(JsonObject document, IList<JsonMutation> changes) =>
        from kind in Gen.Frequency((12, Gen.Constant(0)), (1, Gen.Choose(1, 6)))
        from place in FuzzSettings.Number
        select Broken(Applied(document, changes), kind, place);

    private static byte[] Applied(JsonObject document, IList<JsonMutation> changes)
    {
        foreach (var change in changes) change.Apply(document);
        return Encoding.UTF8.GetBytes(document.ToJsonString(Written).Replace("\\uE000", "\\uD83D", StringComparison.OrdinalIgnoreCase));
    }

    private static byte[] Broken(byte[] sound, int kind, int place) => kind switch
    {
        1 => sound[..(place % (sound.Length + 1))],
        2 => [.. sound, .. sound],
        3 => [0xEF, 0xBB, 0xBF, .. sound],
        4 => [.. sound[..(place % sound.Length)], (byte)(place >> 3), 0xFF, .. sound[(place % sound.Length)..]],
        5 => [.. "["u8, .. sound, .. "]"u8],
        6 => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(sound)),
        _ => sound,
    };
}
