using Microsoft.Extensions.Logging;

namespace TaskGen;

/// <summary>What a task logged.</summary>
/// <param name="Path">The place of the node in the run.</param>
/// <param name="Attempt">Which attempt it was, from 1; a run that is resumed counts anew.</param>
/// <param name="At">When.</param>
/// <param name="Level">How much it matters.</param>
/// <param name="Category">The category of the logger: the full name of the task.</param>
/// <param name="Message">The text.</param>
/// <param name="Properties">The values in the text by name, as text of the invariant culture.</param>
/// <param name="Exception">The exception that came with it, with stack trace and inner exceptions; null if none did.</param>
public sealed record RecordedLogEntry(
    string Path,
    int Attempt,
    DateTimeOffset At,
    LogLevel Level,
    string Category,
    string Message,
    IReadOnlyDictionary<string, string> Properties,
    string? Exception);
