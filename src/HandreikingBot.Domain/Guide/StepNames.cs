using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;

namespace HandreikingBot.Domain.Guide;

/// <summary>The data name of each step ("doel", "voor-wie" …), as in content files and card data.</summary>
public static class StepNames
{
    private static readonly FrozenDictionary<Step, string> Names = Enum.GetValues<Step>().ToFrozenDictionary(step => step, NameOf);
    private static readonly FrozenDictionary<string, Step> Steps = Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Of(Step step) => Names[step];

    public static Step? Find(string name) => Steps.TryGetValue(name, out var step) ? step : null;

    private static string NameOf(Step step) =>
        typeof(Step).GetField(step.ToString())?.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name
        ?? throw new InvalidOperationException($"step {step} has no data name");
}
