using Microsoft.Extensions.Logging;
using TaskGen.Cli.Output;
using TaskGen.Execution.Attempts;

namespace TaskGen.Cli.Application;

/// <summary>Writes what is logged as lines of messages, never to the output.</summary>
/// <param name="terminal">Where the lines go.</param>
/// <param name="isVerbose">Whether stack traces are written, and what the reports of a run say anyway.</param>
internal sealed class TerminalLoggerProvider(Terminal terminal, bool isVerbose) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new TerminalLogger(terminal, isVerbose, categoryName);

    public void Dispose()
    {
        // The terminal belongs to the application.
    }

    private sealed class TerminalLogger(Terminal terminal, bool isVerbose, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            // The display and the report of a run tell these, with more.
            if (!isVerbose && eventId.Name is (nameof(EngineLog.NodeFailed) or nameof(EngineLog.Retrying)))
            {
                return;
            }

            var message = $"{Level(logLevel)}: {category}: {formatter(state, exception)}";
            terminal.WriteError(exception is null ? message
                : isVerbose ? $"{message}\n{exception}"
                : $"{message} ({exception.GetType().Name}: {exception.Message})");
        }

        private static string Level(LogLevel level) => level switch
        {
            LogLevel.Trace => "trace",
            LogLevel.Debug => "debug",
            LogLevel.Information => "info",
            LogLevel.Warning => "warning",
            LogLevel.Error => "error",
            _ => "critical",
        };
    }
}
