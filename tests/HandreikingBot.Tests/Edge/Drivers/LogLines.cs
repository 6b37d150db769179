using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace HandreikingBot.Tests.Edge.Drivers;

/// <summary>Keeps every line that is logged, with its scopes and exceptions.</summary>
internal sealed class LogLines : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> lines = new();
    private IExternalScopeProvider scopes = new LoggerExternalScopeProvider();

    public IReadOnlyList<string> All => [.. lines];

    public ILogger CreateLogger(string categoryName) => new Category(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose()
    {
    }

    private void Keep(string line)
    {
        scopes.ForEachScope((scope, _) => line += $" in {scope}", 0);
        lines.Enqueue(line);
    }

    private sealed class Category(LogLines log, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Keep($"{logLevel} {name}: {formatter(state, exception)} {exception} {string.Join(' ', state as IEnumerable<KeyValuePair<string, object?>> ?? [])}");
    }
}
