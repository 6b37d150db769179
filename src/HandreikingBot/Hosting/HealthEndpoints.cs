using HandreikingBot.Domain;
using HandreikingBot.Storage;

namespace HandreikingBot.Hosting;

/// <summary><c>/healthz</c>: the process lives. <c>/readyz</c>: the store answers and the catalogue is there.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/healthz", () => Results.Text("ok"));
        endpoints.MapGet("/readyz", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(IStore store, Knowledge knowledge, CancellationToken cancellationToken)
    {
        if (knowledge.Catalogue.Recognised.Count is 0) return Results.Text("no catalogue", statusCode: StatusCodes.Status503ServiceUnavailable);
        try
        {
            await store.CountsAsync(cancellationToken);
            return Results.Text("ready");
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return Results.Text("no store", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
