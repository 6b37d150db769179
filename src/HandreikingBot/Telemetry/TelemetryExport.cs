namespace HandreikingBot.Telemetry;

/// <summary>Sends measurements and traces to a collector (OTLP), only when the settings name one with OpenTelemetry's own keys.</summary>
internal sealed class TelemetryExport(IConfiguration configuration) : IHostedService, IDisposable
{
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private Action stop = () => { };

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(configuration[Endpoint])) stop = OtlpExport.Start(configuration);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>After all else has stopped, so that its last numbers go as well.</summary>
    public void Dispose() => stop();
}
