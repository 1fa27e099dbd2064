using Microsoft.Extensions.Logging;
using TaskGen.Storage.Journals;
using TaskGen.Text;

namespace TaskGen.Execution.Durability;

/// <summary>The log of a call in a run with a store: what goes to the host's log goes into the run's, too, and so does all from Information on.</summary>
/// <param name="inner">The host's log.</param>
/// <param name="durable">What the run keeps.</param>
/// <param name="path">The place of the call.</param>
/// <param name="attempt">Which attempt it is.</param>
/// <param name="category">The name of the log.</param>
internal sealed class NodeLogger(ILogger inner, DurableRun durable, string path, int attempt, string category) : ILogger
{
    // How message templates hand over their own text among the values.
    private const string Template = "{OriginalFormat}";

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => inner.BeginScope(state);

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Information and not LogLevel.None || inner.IsEnabled(logLevel);

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        if (inner.IsEnabled(logLevel))
        {
            inner.Log(logLevel, eventId, state, exception, formatter);
        }

        if (IsEnabled(logLevel))
        {
            durable.Log(path, attempt, logLevel, category, formatter(state, exception), PropertiesOf(state), exception);
        }
    }

    private static Dictionary<string, string>? PropertiesOf<TState>(TState state)
    {
        if (state is not IReadOnlyList<KeyValuePair<string, object?>> { Count: > 0 } values)
        {
            return null;
        }

        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            if (name != Template)
            {
                properties[name] = value is IFormattable number ? Invariant.Text(number) : value?.ToString() ?? "";
            }
        }

        return properties.Count == 0 ? null : properties;
    }
}
