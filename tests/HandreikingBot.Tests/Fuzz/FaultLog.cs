using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace HandreikingBot.Tests.Fuzz;

/// <summary>Notes exceptions and errors that the program logs: a turn that failed is answered calmly, so no status shows it.</summary>
internal sealed class FaultLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentDictionary<string, int> faults = new(StringComparer.Ordinal);

    /// <summary>Each fault, with how often.</summary>
    public IReadOnlyDictionary<string, int> All => faults;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (exception is null && logLevel < LogLevel.Error) return;
        if (faults.Count < 100) faults.AddOrUpdate($"{eventId.Name}: {exception?.ToString() ?? formatter(state, exception)}", 1, (_, count) => count + 1);
    }

    public void Dispose()
    {
    }
}
