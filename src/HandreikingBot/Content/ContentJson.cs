using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HandreikingBot.Content;

/// <summary>
/// How content files are read: strict, names in camelCase, enums by their Dutch names.
/// </summary>
internal static class ContentJson
{
    private static readonly ConcurrentDictionary<Type, EnumMembers> Enums = new();

    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>The JSON names of an enum's values, in order.</summary>
    public static IReadOnlyList<string> EnumNames(Type type) => EnumValues(type).Names;

    /// <summary>The same with the values beside them.</summary>
    public static EnumMembers EnumValues(Type type) => Enums.GetOrAdd(type, static type =>
    {
        var fields = type.GetFields(BindingFlags.Public | BindingFlags.Static);
        return new EnumMembers(
            [.. fields.Select(field => field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? field.Name)],
            [.. fields.Select(field => Convert.ToInt32(field.GetRawConstantValue(), CultureInfo.InvariantCulture))]);
    });

    /// <summary>The JSON names of a record's members, in order.</summary>
    public static IReadOnlyList<string> MemberNames(Type type) => [.. Options.GetTypeInfo(type).Properties.Select(property => property.Name)];

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Strict)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            TypeInfoResolver = ContentTypes.Default,
            Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
        };
        options.MakeReadOnly();
        return options;
    }
}

/// <summary>The JSON names of an enum's values and the values, in order.</summary>
internal sealed record EnumMembers(IReadOnlyList<string> Names, IReadOnlyList<int> Values);
