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
        var result = await turns.RunAsync(request, done => new Answering(presenter.InPlace(done.Turn, done.Stamp, command, request.Today).Outgoing, []), cancellationToken);
        return result switch
        {
            TurnResult.Done done => Replacing(presenter.InPlace(done.Turn, done.Stamp, command, request.Today)),
            TurnResult.SeenBefore seen => Replacing(presenter.InPlace(Again(turns.Show(seen.State, request.Today)), seen.Stamp, command, request.Today)),
            _ => throw new UnreachableException("a result outside the closed family"),
        };
    }

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
        await turns.RunAsync(request, done => new Answering(presenter.Present(done.Turn, done.Stamp, request.Today), []), cancellationToken);
        return InvokeResponse.Empty();
    }
}
