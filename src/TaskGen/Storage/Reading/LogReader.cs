using System.Collections.ObjectModel;
using System.Text.Json;
using TaskGen.Storage.Journals;

namespace TaskGen.Storage.Reading;

/// <summary>Reads the log of a run.</summary>
internal static class LogReader
{
    /// <summary>Reads the lines one by one; none if there is no log. A line that is cut off or damaged is left out.</summary>
    /// <exception cref="IOException">The log is there and cannot be read.</exception>
    public static IEnumerable<RecordedLogEntry> Read(string path)
    {
        if (!File.Exists(path))
        {
            yield break;
        }

        // Whoever carries out the run has the file open for writing.
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line)
        {
            if (TryParse(line) is { } record)
            {
                yield return new RecordedLogEntry(
                    record.Path,
                    record.Attempt,
                    record.At,
                    record.Level,
                    record.Category,
                    record.Message,
                    record.Properties ?? ReadOnlyDictionary<string, string>.Empty,
                    record.Fault?.Text);
            }
        }
    }

    private static LogRecord? TryParse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, JournalJson.Default.LogRecord);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
