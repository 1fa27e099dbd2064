using Microsoft.Extensions.Logging;
using TaskGen.Text;

namespace TaskGen.Sources.Fetching;

/// <summary>Tells how far the downloads of a source are: their part of the whole to whoever looks on, and now and then a line of the log.</summary>
/// <param name="count">How many items the source has.</param>
/// <param name="context">Who hears of it.</param>
internal sealed class DownloadProgress(int count, DataContext context)
{
    private static readonly TimeSpan LogEvery = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ReportEvery = TimeSpan.FromMilliseconds(100);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, double> _fractions = new(StringComparer.Ordinal);
    private long _reported = context.TimeProvider.GetTimestamp();
    private long _logged = context.TimeProvider.GetTimestamp();

    /// <summary>Notes how far an item is.</summary>
    /// <param name="url">The item.</param>
    /// <param name="done">The bytes that are there.</param>
    /// <param name="total">All its bytes; null if that is not known.</param>
    public void Advance(string url, long done, long? total)
    {
        lock (_gate)
        {
            if (total > 0)
            {
                _fractions[url] = Math.Min((double)done / total.Value, 1);
            }

            if (context.TimeProvider.GetElapsedTime(_logged) >= LogEvery)
            {
                _logged = context.TimeProvider.GetTimestamp();
                SourceLog.Progress(context.Logger, SourceUrl.Redact(url), ByteSize.Text(done), total is { } size ? ByteSize.Text(size) : "an unknown size");
            }

            if (context.TimeProvider.GetElapsedTime(_reported) >= ReportEvery)
            {
                Report();
            }
        }
    }

    /// <summary>Notes that an item is there.</summary>
    public void End(string url)
    {
        lock (_gate)
        {
            _fractions[url] = 1;
            Report();
        }
    }

    private void Report()
    {
        _reported = context.TimeProvider.GetTimestamp();
        context.Progress?.Report(_fractions.Values.Sum() / count);
    }
}
