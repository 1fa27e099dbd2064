using Microsoft.Extensions.Logging;

namespace TaskGen.Storage.Journals;

/// <summary>A line of a run's log: what a task logged.</summary>
/// <param name="At">When.</param>
/// <param name="Path">The place of the node in the run.</param>
/// <param name="Attempt">Which attempt it was, from 1.</param>
/// <param name="Level">How much it matters.</param>
/// <param name="Category">The category of the logger, which is the name of the task.</param>
/// <param name="Message">The text.</param>
/// <param name="Properties">The values in the text by name, as text; null if there are none.</param>
/// <param name="Fault">The exception that came with it; null if none did.</param>
internal sealed record LogRecord(
    DateTimeOffset At,
    string Path,
    int Attempt,
    LogLevel Level,
    string Category,
    string Message,
    IReadOnlyDictionary<string, string>? Properties,
    FaultRecord? Fault);
