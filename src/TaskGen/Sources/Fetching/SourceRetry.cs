using Microsoft.Extensions.Logging;
using TaskGen.Text;

namespace TaskGen.Sources.Fetching;

/// <summary>Makes requests again after faults that may pass: after a delay that doubles, or the one that the server asks for.</summary>
internal sealed class SourceRetry(SourceSettings settings, TimeProvider timeProvider, ILogger logger)
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    /// <summary>Makes a request until it succeeds, fails for good, or has failed too often in a row.</summary>
    /// <param name="url">The URL, for messages.</param>
    /// <param name="attempt">Makes the request.</param>
    /// <param name="progress">How far it is; more than ever before means that the attempt was not in vain. Null if there is no such thing.</param>
    /// <param name="cancellationToken">Ends the attempts.</param>
    /// <exception cref="SourceException">It failed.</exception>
    public async Task<T> RunAsync<T>(
        string url, Func<CancellationToken, Task<T>> attempt, Func<long>? progress, CancellationToken cancellationToken)
    {
        var farthest = progress?.Invoke() ?? 0;
        for (var (number, failures) = (1, 0); ; number++)
        {
            try
            {
                return await attempt(cancellationToken).ConfigureAwait(false);
            }
            catch (SourceException exception) when (exception.IsTransient)
            {
                var reached = progress?.Invoke() ?? 0;
                failures = reached > farthest ? 1 : failures + 1;
                farthest = Math.Max(farthest, reached);
                if (failures > settings.Retries || exception.RetryAfter > LongestWait)
                {
                    throw GiveUp(url, exception, number);
                }

                var delay = DelayOf(failures, exception.RetryAfter);
                SourceLog.Retrying(logger, exception.Url, exception.Found, number + 1, Duration.Format(delay));
                await Task.Delay(delay, timeProvider, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The wait after a number of failures: between half and the whole of the doubled delay, so that many do not come back at once.</summary>
    public TimeSpan DelayOf(int failures, TimeSpan? retryAfter)
    {
        var whole = Math.Min(settings.RetryDelay.TotalSeconds * Math.Pow(2, failures - 1), LongestDelay.TotalSeconds);
        var delay = TimeSpan.FromSeconds(whole * (1 + Random.Shared.NextDouble()) / 2);
        return retryAfter > delay ? retryAfter.Value : delay;
    }

    private static SourceException GiveUp(string url, SourceException exception, int attempts)
    {
        var wait = exception.RetryAfter > LongestWait ? $", which asks to wait {Duration.Format(exception.RetryAfter.Value)}" : "";
        var times = attempts == 1 ? "" : $" in the last of {Invariant.Text(attempts)} attempts";
        return new SourceException(url, exception.Found + wait + times, exception.Expected, exception.Advice, exception)
        {
            IsTransient = true,
            RetryAfter = exception.RetryAfter,
        };
    }
}
