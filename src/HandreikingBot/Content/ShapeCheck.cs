using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HandreikingBot.Domain;
using HandreikingBot.Domain.Catalogue;

namespace HandreikingBot.Content;

/// <summary>
/// Holds a JSON document against the record that it must become, and names every difference: unknown, missing and double members, null where a value must be,
/// wrong kinds of values. The serializer itself would stop at the first, in English.
/// </summary>
internal sealed class ShapeCheck
{
    private readonly List<FieldFault> faults = [];
    private readonly bool inOrder;

    private ShapeCheck(bool inOrder) => this.inOrder = inOrder;

    /// <param name="root">The document.</param>
    /// <param name="type">The record that it must become.</param>
    /// <param name="inOrder">Also ask for the members in the order of the record, so that files compare well side by side.</param>
    public static IReadOnlyList<FieldFault> Faults(JsonElement root, Type type, bool inOrder)
    {
        var check = new ShapeCheck(inOrder);
        check.Value(root, ContentJson.Options.GetTypeInfo(type), nullable: false, "");
        return check.faults;
    }

    private void Value(JsonElement element, JsonTypeInfo type, bool nullable, string path)
    {
        if (element.ValueKind is JsonValueKind.Null && !nullable) Add(path, "mag niet null zijn");
        else if (element.ValueKind is JsonValueKind.Null) return;
        else if (type.Kind is JsonTypeInfoKind.Object) Object(element, type, path);
        else if (type.Kind is JsonTypeInfoKind.Enumerable) List(element, type, path);
        else if (type.Kind is JsonTypeInfoKind.Dictionary) Entries(element, type, path);
        else Leaf(element, type, nullable, path);
    }

    private void Object(JsonElement element, JsonTypeInfo type, string path)
    {
        if (!IsObject(element, path)) return;
        var names = type.Properties.Select(property => property.Name).ToList();
        var found = element.EnumerateObject().Select(member => member.Name).ToList();
        foreach (var name in found.Where(name => !names.Contains(name, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal))
            Add(Join(path, name), $"is geen bekend veld{NearestWord.Suggestion(name, names)}");
        foreach (var property in type.Properties)
        {
            var nullable = Nullable.GetUnderlyingType(property.PropertyType) is not null || (property.IsSetNullable && property.AssociatedParameter?.IsNullable is not false);
            if (element.TryGetProperty(property.Name, out var value)) Value(value, type.Options.GetTypeInfo(property.PropertyType), nullable, Join(path, property.Name));
            else if (IsRequired(property)) Add(Join(path, property.Name), nullable ? "ontbreekt; schrijf null als het niet bekend is" : "ontbreekt");
        }

        var known = found.Where(name => names.Contains(name, StringComparer.Ordinal)).ToList();
        if (inOrder && !known.SequenceEqual(names.Where(name => known.Contains(name, StringComparer.Ordinal)), StringComparer.Ordinal) && known.Distinct(StringComparer.Ordinal).Count() == known.Count)
            Add(path, $"de velden staan niet op volgorde; de volgorde is: {string.Join(", ", names)}");
    }

    private void List(JsonElement element, JsonTypeInfo type, string path)
    {
        if (element.ValueKind is not JsonValueKind.Array) Add(path, "moet een lijst zijn: [ … ]");
        else if (type.ElementType is { } item)
            foreach (var (index, value) in element.EnumerateArray().Index()) Value(value, type.Options.GetTypeInfo(item), nullable: false, $"{path}[{index}]");
    }

    private void Entries(JsonElement element, JsonTypeInfo type, string path)
    {
        if (!IsObject(element, path) || type.ElementType is not { } item) return;
        foreach (var entry in element.EnumerateObject()) Value(entry.Value, type.Options.GetTypeInfo(item), nullable: false, Join(path, entry.Name));
    }

    private bool IsObject(JsonElement element, string path)
    {
        if (element.ValueKind is not JsonValueKind.Object)
        {
            Add(path, "moet een blok zijn: { … }");
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject().Where(member => !seen.Add(member.Name))) Add(Join(path, member.Name), "staat er twee keer");
        return true;
    }

    private void Leaf(JsonElement element, JsonTypeInfo type, bool nullable, string path)
    {
        var plain = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        if (plain.IsEnum && element.ValueKind is JsonValueKind.String) EnumValue(element.GetString() ?? "", ContentJson.EnumNames(plain), path);
        else if (!CanBe(element, type, plain)) Add(path, Expected(plain) + (nullable ? ", of null als het niet bekend is" : ""));
    }

    private void EnumValue(string value, IReadOnlyList<string> names, string path)
    {
        if (names.Contains(value, StringComparer.Ordinal)) return;
        var suggestion = NearestWord.Suggestion(value, names);
        Add(path, $"'{value}' is geen bekende waarde{(suggestion.Length > 0 ? suggestion : $"; kies uit: {string.Join(", ", names)}")}");
    }

    private static bool CanBe(JsonElement element, JsonTypeInfo type, Type plain)
    {
        if (plain == typeof(string)) return element.ValueKind is JsonValueKind.String;
        if (plain == typeof(bool)) return element.ValueKind is JsonValueKind.True or JsonValueKind.False;
        try
        {
            return element.Deserialize(type) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Expected(Type plain) => plain switch
    {
        _ when plain == typeof(string) => "moet een tekst zijn, tussen aanhalingstekens",
        _ when plain == typeof(bool) => "moet true of false zijn",
        _ when plain == typeof(int) => "moet een heel getal zijn",
        _ when plain == typeof(decimal) => "moet een getal zijn",
        _ when plain == typeof(DateOnly) => "moet een datum zijn: \"JJJJ-MM-DD\"",
        _ when plain == typeof(Bounds) => "moet [laag, hoog] zijn met twee hele getallen",
        _ when plain == typeof(Phrase) => "moet een tekst zijn of een lijst met teksten",
        _ => "heeft een verkeerde soort waarde",
    };

    private static bool IsRequired(JsonPropertyInfo property) => property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false };

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private void Add(string path, string fault) => faults.Add(new(path, fault));
}
