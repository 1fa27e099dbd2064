using TaskGen;

namespace Acme;

/// <summary>Steps.</summary>
public static partial class Steps
{
    /// <summary>
    /// Cleans &lt;data&gt; &amp; more; see <see cref="Clean(double[], int)"/>, <paramref name="width"/>
    /// and <see langword="null"/>.
    /// </summary>
    /// <param name="values">The values, "as read".</param>
    /// <param name="width">How many are taken together.</param>
    /// <returns>Means.</returns>
    [Task(
        Name = "Smooth", Version = "2", Cache = true, CacheIgnore = ["width"], Retries = 3, NoRetryOn = [typeof(IOException), typeof(FormatException)],
        RetryDelay = "10s", Timeout = "1h30m", Cpu = "500m", Memory = "4Gi", Gpu = "1", Disk = "20G", Interruptible = true)]
    public static double[] Clean(double[] values, int width = 3) => values;

    [Task]
    public static double[] Clean(double[] values) => values;

    [Task(Timeout = "1500ms", RetryDelay = "90s", Memory = "1Ki", Cpu = "2")]
    public static int Quick(CancellationToken cancellationToken = default) => 0;

    [Task]
    [Obsolete("Use another.")]
    public static Old Outdated(Old old) => old;

    [Obsolete("Use another.")]
    public sealed record Old(int Value, Age Age);

    public enum Age
    {
        New,
        [Obsolete("Use New.")]
        Ancient,
    }
}
