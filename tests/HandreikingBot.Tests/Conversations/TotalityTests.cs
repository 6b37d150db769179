using System.Reflection;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Domain.Guide;
using HandreikingBot.Domain.Planning;
using HandreikingBot.Domain.Teamwork;
using HandreikingBot.Domain.Understanding;
using HandreikingBot.Tests.Conversations.Drivers;

namespace HandreikingBot.Tests.Conversations;

/// <summary>Every command in every state has an answer (CONVENTIONS, shape 6): found by reflection, so that a new state or command cannot be forgotten.</summary>
public sealed class TotalityTests
{
    private static readonly Surroundings Here = new(Shipped.Library.Knowledge, Shipped.Today, "nieuw");

    private static readonly Session Walked = new("s")
    {
        Trail = [Step.School],
        Shortlist = ["kiva", "prima"],
        Plan = ImplementationPlan.For("kiva", 7),
    };

    public static TheoryData<string> States => [.. Kinds(typeof(DialogueState)).Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(States))]
    public void Every_command_in_this_state_is_answered(string state)
    {
        var before = State(Kinds(typeof(DialogueState)).Single(kind => kind.Name == state));
        var stamp = new CardStamp("s", Screen.Of(before), 1);
        foreach (var kind in Kinds(typeof(Command)))
        {
            var turn = Dialogue.Next(before, new DialogueInput.Clicked(Command(kind), stamp, Here));
            Assert.True(turn.Replies.Count > 0, $"{state} has no answer to {kind.Name}");
        }
    }

    private static IEnumerable<Type> Kinds(Type family) => family.GetNestedTypes(BindingFlags.Public).Where(kind => kind.BaseType == family);

    private static DialogueState State(Type kind) => (DialogueState)Make(kind);

    private static Command Command(Type kind) => (Command)Make(kind);

    private static object Make(Type kind)
    {
        var constructor = kind.GetConstructors().OrderByDescending(found => found.GetParameters().Length).First(found => !found.GetParameters().Any(parameter => parameter.ParameterType == kind));
        return constructor.Invoke([.. constructor.GetParameters().Select(Value)]);
    }

    private static object? Value(ParameterInfo parameter) => parameter switch
    {
        { ParameterType: var type } when type == typeof(Session) => Walked,
        { ParameterType: var type } when type == typeof(DialogueState) => new DialogueState.Asking(Walked, Step.Goal, FromOverview: false),
        { ParameterType: var type } when type == typeof(Understood) => Understood.Nothing,
        { ParameterType: var type } when type == typeof(PlanChange) => new PlanChange(2, PlanState.Busy, "de ib'er", null),
        { ParameterType: var type } when type == typeof(IReadOnlyList<int>) => new[] { 1 },
        { ParameterType: var type } when type == typeof(IReadOnlyList<string>) => new[] { "kiva", "prima" },
        { ParameterType: var type } when type == typeof(IReadOnlyDictionary<Step, IReadOnlyList<string>>) => new Dictionary<Step, IReadOnlyList<string>>(),
        { ParameterType: var type } when type == typeof(Person) => new Person("29:1", "Anna"),
        { ParameterType: var type } when type == typeof(IReadOnlyList<Person>) => Array.Empty<Person>(),
        { ParameterType: var type } when type == typeof(IReadOnlyList<Opinion>) => new[] { new Opinion("kiva", Stance.For, null) },
        { ParameterType: var type } when type == typeof(ShareWhat) => new ShareWhat([], Compared: false),
        { ParameterType: var type } when type == typeof(DateOnly?) || type == typeof(int?) || type == typeof(ReminderKind?) => null,
        { ParameterType: var type } when type == typeof(Step) => Step.Goal,
        { ParameterType: var type } when type == typeof(int) => 0,
        { ParameterType: var type } when type == typeof(bool) => false,
        { Name: "Slot" } => "training",
        { ParameterType: var type } when type == typeof(string) => "kiva",
        _ => throw new InvalidOperationException($"no value for {parameter.ParameterType} {parameter.Name}"),
    };
}
