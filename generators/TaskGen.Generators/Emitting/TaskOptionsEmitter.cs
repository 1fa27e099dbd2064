using System.Globalization;
using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes the options of a task as an object initializer: what differs from the defaults.</summary>
internal static class TaskOptionsEmitter
{
    /// <summary>A line of an object initializer; null if every option has its default.</summary>
    public static string? Line(TaskOptionsModel options)
    {
        var settings = Settings(options).ToArray();
        return settings.Length == 0 ? null : $"Options = new global::TaskGen.Definitions.TaskOptions {{ {string.Join(", ", settings)} }},";
    }

    private static IEnumerable<string> Settings(TaskOptionsModel options)
    {
        (string Name, string? Value)[] all =
        [
            ("Version", options.Version is { } version ? Literal.String(version) : null),
            ("Cache", options.Cache ? "true" : null),
            ("CacheIgnore", options.CacheIgnore.Count > 0 ? Literal.Strings(options.CacheIgnore) : null),
            ("Retries", options.Retries != 0 ? Number(options.Retries) : null),
            ("NoRetryOn", options.NoRetryOn.Count > 0 ? $"static exception => exception is {string.Join(" or ", options.NoRetryOn)}" : null),
            ("RetryDelay", TimeSpan(options.RetryDelayMilliseconds)),
            ("Timeout", TimeSpan(options.TimeoutMilliseconds)),
            ("CpuMillis", Number(options.CpuMillis)),
            ("MemoryBytes", Number(options.MemoryBytes)),
            ("Gpus", options.Gpus > 0 ? Number(options.Gpus) : null),
            ("DiskBytes", Number(options.DiskBytes)),
            ("Interruptible", options.Interruptible ? "true" : null),
        ];
        return all.Where(static setting => setting.Value is not null).Select(static setting => $"{setting.Name} = {setting.Value}");
    }

    private static string? TimeSpan(long? milliseconds)
    {
        if (milliseconds is not { } total)
        {
            return null;
        }

        var (value, method) = total % 3_600_000 == 0 ? (total / 3_600_000, "FromHours")
            : total % 60_000 == 0 ? (total / 60_000, "FromMinutes")
            : total % 1_000 == 0 ? (total / 1_000, "FromSeconds")
            : (total, "FromMilliseconds");
        return $"global::System.TimeSpan.{method}({value.ToString(CultureInfo.InvariantCulture)})";
    }

    private static string? Number(long? value) =>
        value is { } number ? number.ToString(CultureInfo.InvariantCulture) + (number > int.MaxValue ? "L" : "") : null;
}
