using HandreikingBot.Cards;
using HandreikingBot.Content;
using HandreikingBot.Domain;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Presenting;

namespace HandreikingBot.Commands;

/// <summary>
/// <c>chat</c>: the conversation in a terminal. One line in, the bot's words out; an empty line and the end of input end it. Nothing is stored.
/// </summary>
internal static class ChatCommand
{
    public static System.CommandLine.Command Create(Func<Library> read, TimeProvider time)
    {
        var command = new System.CommandLine.Command("chat", "Praat met de bot in deze terminal");
        command.SetAction(parsed => Run(read(), Console.In, parsed.InvocationConfiguration.Output, time));
        return command;
    }

    internal static int Run(Library library, TextReader input, TextWriter output, TimeProvider time)
    {
        DialogueState state = new DialogueState.NotStarted();
        var turn = Dialogue.Next(state, new DialogueInput.Joined(Here(library.Knowledge, time)));
        for (long version = 1; ; version++)
        {
            state = turn.State;
            foreach (var message in library.Presenter.Present(turn, Stamp(state, version), Today(time))) output.WriteLine($"\n{Spoken(message)}");
            output.Write("\n> ");
            if (input.ReadLine() is not { } line) return 0;
            turn = Dialogue.Next(state, new DialogueInput.Said(line, Here(library.Knowledge, time)));
        }
    }

    private static string Spoken(Message message) => message.Card is { } card ? CardText.Of(card) : CardText.Plain(message.Text);

    private static CardStamp Stamp(DialogueState state, long version) => new(Sessions.Of(state)?.Id ?? "-", Screen.Of(state), version);

    private static Surroundings Here(Knowledge knowledge, TimeProvider time) => new(knowledge, Today(time), Guid.CreateVersion7(time.GetUtcNow()).ToString("N"));

    private static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetLocalNow().DateTime);
}
