using System.Text.Json;

namespace TaskGen.Storage.Journals;

/// <summary>
/// Appends to the log of a run, a JSON object a line. The file is made by the first line. Nothing depends on it: what cannot be written is lost.
/// </summary>
/// <param name="path">The file.</param>
internal sealed class LogWriter(string path) : IDisposable
{
    private readonly Lock _lock = new();
    private FileStream? _file;
    private bool _isClosed;

    /// <summary>Appends a line.</summary>
    public void Append(LogRecord record)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(record, JournalJson.Default.LogRecord);
        lock (_lock)
        {
            if (_isClosed)
            {
                return;
            }

            try
            {
                _file ??= new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
                _file.Write([.. json, (byte)'\n']);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Close();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            Close();
        }
    }

    private void Close()
    {
        _isClosed = true;
        _file?.Dispose();
    }
}
