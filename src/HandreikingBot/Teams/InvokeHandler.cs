using System.Diagnostics;
using System.Text.Json.Nodes;
using HandreikingBot.BotConnector.Activities;
using HandreikingBot.Cards;
using HandreikingBot.Domain.Conversation;
using HandreikingBot.Messages;
using HandreikingBot.Presenting;
using HandreikingBot.Turns;

namespace HandreikingBot.Teams;

/// <summary>Invokes: the HTTP response is the answer (protocol parts C6, C7).</summary>
internal sealed class InvokeHandler(TurnRunner turns, TurnRequests requests, Presenter presenter, MessageExtension extension)
{
    public async Task<InvokeResponse> AnswerAsync(InboundActivity.Invoke invoke, CancellationToken cancellationToken) => invoke.Name switch
    {
        "adaptiveCard/action" => await CardActionAsync(invoke, cancellationToken),
        "task/fetch" => await OpenFormAsync(invoke, cancellationToken),
        "task/submit" => await SubmitFormAsync(invoke, cancellationToken),
        "composeExtension/query" => extension.Search(invoke),
        "composeExtension/queryLink" or "composeExtension/anonymousQueryLink" => extension.Unfold(invoke),
        _ => InvokeResponse.NotImplemented(),
    };

    private async Task<InvokeResponse> CardActionAsync(InboundActivity.Invoke invoke, CancellationToken cancellationToken)
    {
        var action = invoke.Value.Property("action");
        if (action is null) return InvokeResponse.Error("BadRequest", "value.action is missing");
        if (action.Text("type") is not "Action.Execute") return InvokeResponse.Error("NotSupported", "only Action.Execute");
        if (action.Property("data") is not { } data || ActionData.Read(data) is not var (command, stamp)) return InvokeResponse.Error("BadRequest", "value.action.data is not of a card of this bot");

        var request = requests.Request(invoke.Envelope, new TurnInput.Clicked(command, stamp), inboxId: null);
        if (command is Command.Look) return await LookAsync(request, command, cancellationToken);
        InPlaceAnswer? shown = null;
        var result = await turns.RunAsync(request, done => (shown = presenter.InPlace(done.Turn, done.Stamp, command, request.Today)).Outgoing, cancellationToken);
        return result switch
        {
            TurnResult.Done when shown is { } answer => Replacing(answer),
            TurnResult.SeenBefore when LookInstead(command) is { } look => await LookAsync(request with { Input = new TurnInput.Clicked(look, stamp) }, look, cancellationToken),
            TurnResult.SeenBefore seen => Replacing(presenter.InPlace(Again(turns.Show(seen.State, request.Today)), seen.Stamp, command, request.Today)),
            _ => throw new UnreachableException("a result outside the closed family"),
        };
    }

    /// <summary>Writes nothing and always answers with a card: a refresh that fails leaves a stuck card behind (protocol part D4).</summary>
    private async Task<InvokeResponse> LookAsync(TurnRequest request, Command command, CancellationToken cancellationToken)
    {
        var done = await turns.PeekAsync(request, cancellationToken);
        var answer = presenter.InPlace(done.Turn, done.Stamp, command, request.Today);
        return Replacing(answer.Card is null ? presenter.InPlace(Again(turns.Show(done.Turn.State, request.Today)), done.Stamp, command, request.Today) : answer);
    }

    // A click in a team that was delivered again counted before: its sender gets the own view, as after the first delivery.
    private static Command.Look? LookInstead(Command command) => command switch
    {
        Command.OpenTeamAnswer open => new Command.Look(open.Question, Ballot: 0),
        Command.AnswerAsTeam answer => new Command.Look(answer.Question, Ballot: 0),
        Command.CloseQuestion close => new Command.Look(close.Question, Ballot: 0),
        Command.OpenSettling open => new Command.Look(open.Question, Ballot: 0),
        Command.Settle settle => new Command.Look(settle.Question, Ballot: 0),
        Command.OpenVote open => new Command.Look(Question: 0, open.Ballot),
        Command.CastVote cast => new Command.Look(Question: 0, cast.Ballot),
        Command.CloseVote close => new Command.Look(Question: 0, close.Ballot),
        _ => null,
    };

    // A click that was delivered again was answered before: its card gets the present state, with the line that says so.
    private static Turn Again(Turn shown) => shown with { Replies = [new Reply.CardIsOld(), .. shown.Replies] };

    private static InvokeResponse Replacing(InPlaceAnswer answer) => answer.Card is { } card ? InvokeResponse.Card(card.DeepClone()) : InvokeResponse.Message(answer.Text);

    private async Task<InvokeResponse> OpenFormAsync(InboundActivity.Invoke invoke, CancellationToken cancellationToken)
    {
        var (state, version) = await turns.LookAsync(TurnRequests.KeyOf(invoke.Envelope), cancellationToken);
        var form = presenter.Form(Sessions.Of(state), new CardStamp(Sessions.Of(state)?.Id ?? "-", Screen.Form, version));
        return InvokeResponse.TaskContinue(form.Text, form.Card ?? new JsonObject(), height: "large", width: "medium");
    }

    private async Task<InvokeResponse> SubmitFormAsync(InboundActivity.Invoke invoke, CancellationToken cancellationToken)
    {
        if (invoke.Value.Property("data") is not { } data || ActionData.Read(data) is not var (command, stamp)) return InvokeResponse.TaskMessage(presenter.Sorry().Text);
        var request = requests.Request(invoke.Envelope, new TurnInput.Clicked(command, stamp), inboxId: null);
        await turns.RunAsync(request, done => presenter.Present(done.Turn, done.Stamp, request.Today), cancellationToken);
        return InvokeResponse.Empty();
    }
}
