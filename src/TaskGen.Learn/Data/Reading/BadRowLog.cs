using System.Globalization;

namespace TaskGen.Learn;

/// <summary>Decides over records that cannot be read as rows. One log serves all files of a source.</summary>
/// <param name="policy">What to do with them.</param>
/// <param name="limit">How many are listed before reading ends with <see cref="BadRows.Collect"/>; at least 1.</param>
internal sealed class BadRowLog(BadRows policy = BadRows.Fail, int limit = BadRowLog.DefaultLimit)
{
    public const int DefaultLimit = 20;

    private readonly List<DataFormatException> _errors = [];

    /// <summary>How many were met.</summary>
    public long Count { get; private set; }

    /// <summary>The first that was met; null if there was none.</summary>
    public DataFormatException? First => _errors.Count > 0 ? _errors[0] : null;

    /// <summary>Takes note of a record, or throws.</summary>
    /// <exception cref="DataFormatException">The record's error, if the first ends the reading; or the list, once it is long enough.</exception>
    public void Add(DataFormatException error)
    {
        Count++;
        if (policy == BadRows.Fail)
        {
            throw error;
        }

        if (policy == BadRows.Collect || _errors.Count == 0)
        {
            _errors.Add(error);
        }

        if (policy == BadRows.Collect && _errors.Count >= limit)
        {
            throw List("at least ");
        }
    }

    /// <summary>To be called after the last record.</summary>
    /// <exception cref="DataFormatException">Some records were collected.</exception>
    public void Complete()
    {
        if (policy == BadRows.Collect && _errors.Count > 0)
        {
            throw List("");
        }
    }

    private DataFormatException List(string qualifier) => _errors.Count == 1
        ? _errors[0]
        : new DataFormatException(
            string.Create(CultureInfo.InvariantCulture, $"{qualifier}{_errors.Count} records cannot be read as rows:")
                + string.Concat(_errors.Select(error => $"\n  {error.Message}")),
            _errors[0]);
}
