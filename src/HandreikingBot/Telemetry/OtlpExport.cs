using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace HandreikingBot.Telemetry;

/// <summary>OpenTelemetry's exporter, apart so that a bot without a collector never loads it. Only the bot's own instruments: those of ASP.NET and HttpClient hold addresses.</summary>
internal static class OtlpExport
{
    /// <summary>Milliseconds for the last numbers when the bot stops.</summary>
    private const int LastWords = 2_000;

    /// <param name="configuration">The exporter reads its <c>OTEL_…</c> keys from it.</param>
    /// <returns>Sends what is left and ends.</returns>
    public static Action Start(IConfiguration configuration)
    {
        var version = typeof(OtlpExport).Assembly.GetName().Version?.ToString();
        var resource = ResourceBuilder.CreateDefault().AddService(Instruments.Name, serviceVersion: version).AddEnvironmentVariableDetector();
        var traces = Sdk.CreateTracerProviderBuilder().ConfigureServices(services => services.AddSingleton(configuration))
            .SetResourceBuilder(resource).AddSource(Instruments.Name).AddOtlpExporter().Build();
        var metrics = Sdk.CreateMeterProviderBuilder().ConfigureServices(services => services.AddSingleton(configuration))
            .SetResourceBuilder(resource).AddMeter(Instruments.Name).AddOtlpExporter().Build();
        return () =>
        {
            traces.Shutdown(LastWords);
            metrics.Shutdown(LastWords);
            traces.Dispose();
            metrics.Dispose();
        };
    }
}
