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
    private const string Twice = "staat er twee keer";
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
        if (!IsBlock(element, path)) return;
        var properties = type.Properties;
        var seen = new bool[properties.Count];
        var (last, ordered) = (-1, true);
        foreach (var member in element.EnumerateObject())
        {
            var place = PlaceOf(member, properties, last + 1);
            if (place < 0) Add(Join(path, member.Name), $"is geen bekend veld{NearestWord.Suggestion(member.Name, properties.Select(property => property.Name))}");
            else if (seen[place]) Add(Join(path, member.Name), Twice);
            else Value(member.Value, type.Options.GetTypeInfo(properties[place].PropertyType), IsNullable(properties[place]), Join(path, member.Name));
            if (place < 0) continue;
            (seen[place], ordered, last) = (true, ordered && place > last, place);
        }

        foreach (var (index, property) in properties.Index())
        {
            if (!seen[index] && IsRequired(property)) Add(Join(path, property.Name), IsNullable(property) ? "ontbreekt; schrijf null als het niet bekend is" : "ontbreekt");
        }

        if (inOrder && !ordered) Add(path, $"de velden staan niet op volgorde; de volgorde is: {string.Join(", ", properties.Select(property => property.Name))}");
    }

    /// <summary>Files have their members mostly in order, so the search begins where the last one was found.</summary>
    private static int PlaceOf(JsonProperty member, IList<JsonPropertyInfo> properties, int from)
    {
        for (var step = 0; step < properties.Count; step++)
        {
            var place = (from + step) % properties.Count;
            if (member.NameEquals(properties[place].Name)) return place;
        }

        return -1;
    }

    private void List(JsonElement element, JsonTypeInfo type, string path)
    {
        if (element.ValueKind is not JsonValueKind.Array) Add(path, "moet een lijst zijn: [ … ]");
        else if (type.ElementType is { } item) Items(element, type.Options.GetTypeInfo(item), path);
    }

    private void Items(JsonElement list, JsonTypeInfo item, string path)
    {
        var index = -1;
        foreach (var value in list.EnumerateArray())
        {
            index++;
            // Most lists hold texts, by the thousand: their place is worked out only for one that is wrong.
            if (item.Type == typeof(string) && value.ValueKind is JsonValueKind.String) continue;
            Value(value, item, nullable: false, $"{path}[{index}]");
        }
    }

    private void Entries(JsonElement element, JsonTypeInfo type, string path)
    {
        if (!IsBlock(element, path) || type.ElementType is not { } item) return;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in element.EnumerateObject())
        {
            if (!seen.Add(entry.Name)) Add(Join(path, entry.Name), Twice);
            else Value(entry.Value, type.Options.GetTypeInfo(item), nullable: false, Join(path, entry.Name));
        }
    }

    private bool IsBlock(JsonElement element, string path)
    {
        if (element.ValueKind is JsonValueKind.Object) return true;
        Add(path, "moet een blok zijn: { … }");
        return false;
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

    private static bool IsNullable(JsonPropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null || (property.IsSetNullable && property.AssociatedParameter?.IsNullable is not false);

    private static bool IsRequired(JsonPropertyInfo property) => property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false, IsMemberInitializer: false };

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private void Add(string path, string fault) => faults.Add(new(path, fault));
}
