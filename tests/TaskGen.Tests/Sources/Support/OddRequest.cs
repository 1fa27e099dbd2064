namespace TaskGen.Tests.Sources;

/// <summary>A request as it came.</summary>
/// <param name="Number">Which it is, from 1.</param>
/// <param name="Target">The path with its query.</param>
/// <param name="Headers">The headers.</param>
internal sealed record OddRequest(int Number, string Target, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>A header; null if it is not there.</summary>
    public string? this[string header] => Headers.GetValueOrDefault(header);

    /// <summary>Where the client wants to go on; 0 for the whole.</summary>
    public int Start => this["Range"] is { } range ? int.Parse(range["bytes=".Length..^1], System.Globalization.CultureInfo.InvariantCulture) : 0;

    public static OddRequest Parse(string head, int number)
    {
        var lines = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        return new OddRequest(
            number,
            lines[0].Split(' ')[1],
            lines.Skip(1).Select(static line => line.Split(": ", 2)).ToDictionary(
                static parts => parts[0], static parts => parts[1], StringComparer.OrdinalIgnoreCase));
    }
}
