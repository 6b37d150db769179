using System.Text.Json.Nodes;

namespace HandreikingBot.Cards.Rules;

/// <summary>Rules for inputs: named for a screen reader, checked only where they can be seen, choices that fit a phone (protocol parts D12, D13 and E).</summary>
internal static class InputRules
{
    public static void Check(JsonObject input, bool hidden, FaultReport report)
    {
        if (string.IsNullOrWhiteSpace(input.Text("id"))) report.Add(input, "id is missing");
        if (string.IsNullOrWhiteSpace(input.Text("label"))) report.Add(input, "label is missing");
        if (input.Is("isRequired") && string.IsNullOrWhiteSpace(input.Text("errorMessage"))) report.Add(input, "is required without an errorMessage");
        if (input.Text("placeholder")?.Length > CardLimits.Placeholder) report.Add(input, $"placeholder is longer than {CardLimits.Placeholder} characters");
        if (hidden) report.Add(input, "an input must not be hidden: it is not checked then");
        if (input.Type() == "Input.ChoiceSet") CheckChoices(input, report);
    }

    private static void CheckChoices(JsonObject input, FaultReport report)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        foreach (var choice in input.Objects("choices"))
        {
            var (title, value) = (choice.Text("title"), choice.Text("value"));
            if (string.IsNullOrWhiteSpace(title)) report.Add(choice, "title is empty");
            else if (title.Length > CardLimits.ChoiceTitle) report.Add(choice, $"title has {title.Length} characters, more than {CardLimits.ChoiceTitle}");
            if (string.IsNullOrWhiteSpace(value)) report.Add(choice, "value is empty");
            else if (!values.Add(value)) report.Add(choice, $"value '{value}' is used twice");
            if (value?.Contains(',', StringComparison.Ordinal) == true) report.Add(choice, "a value with a comma cannot be told from two values");
        }
        if (values.Count == 0 && input["choices.data"] is null) report.Add(input, "there is nothing to choose");
    }
}
