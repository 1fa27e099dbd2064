using System.Diagnostics.CodeAnalysis;
using TaskGen.Storage.Journals;
using TaskGen.Text;

namespace TaskGen.Storage.Reading;

/// <summary>What the journal of a run holds, as far as it can be read.</summary>
/// <param name="Records">The records; lines that are damaged or cut off are left out.</param>
/// <param name="Problem">What is wrong with it; null if nothing is.</param>
internal sealed record RunJournal(IReadOnlyList<JournalRecord> Records, string? Problem)
{
    /// <summary>Reads the journal of a run. Whatever is wrong with it is the problem that it has; nothing is thrown.</summary>
    public static RunJournal Read(StoreLayout layout, Guid run)
    {
        if (!TryReadBytes(layout.JournalOf(run), out var content, out var problem))
        {
            return new RunJournal([], problem);
        }

        var records = JournalReader.Read(content, out _, out var damaged);
        return new RunJournal(records, ProblemOf(records, damaged));
    }

    /// <summary>Every record that is whole.</summary>
    /// <exception cref="IOException">The journal is there and cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The journal is there and cannot be read.</exception>
    public static IReadOnlyList<JournalRecord> ReadAll(StoreLayout layout, Guid run)
    {
        try
        {
            return JournalReader.Read(ReadShared(layout.JournalOf(run)), out _);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
    }

    private static string? ProblemOf(IReadOnlyList<JournalRecord> records, int damaged) =>
        records.Count == 0 && damaged == 0 ? "The journal is empty: the process died before the run began."
        : !records.OfType<RunStarted>().Any() ? "The first line of the journal, which says what was run, is damaged or missing."
        : damaged > 0 ? $"{Invariant.Text(damaged)} {(damaged == 1 ? "line of the journal is" : "lines of the journal are")} damaged and left out."
        : null;

    private static bool TryReadBytes(string path, [NotNullWhen(true)] out byte[]? content, [NotNullWhen(false)] out string? problem)
    {
        try
        {
            (content, problem) = (ReadShared(path), null);
            return true;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            (content, problem) = (null, "The run has no journal.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            (content, problem) = (null, $"The journal cannot be read: {exception.Message}");
        }

        return false;
    }

    // Whoever carries out the run has the file open for writing.
    private static byte[] ReadShared(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var content = new byte[RandomAccess.GetLength(file)];
        var count = 0;
        while (count < content.Length && RandomAccess.Read(file, content.AsSpan(count), count) is > 0 and var read)
        {
            count += read;
        }

        return count == content.Length ? content : content[..count];
    }
}
