using System.Globalization;

namespace TaskGen;

/// <summary>So many items of a map failed that the minimum of successes is out of reach.</summary>
public sealed class MapFailedException : NonRecoverableException
{
    internal MapFailedException(int count, int failed, TryMapOptions options, Exception? first)
        : base(Text(count, failed, options, first), first!)
    {
    }

    private static string Text(int count, int failed, TryMapOptions options, Exception? first) => string.Create(
        CultureInfo.InvariantCulture,
        $"{failed} of {count} items failed, and {options.Requirement(count)} must succeed.{(first is null ? "" : " The first error: " + first.Message)}");
}
