using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Rows;

/// <summary>Holds the format that a dataset sets against the endings of its files.</summary>
internal static class FormatChecks
{
    // In the order of the enum's values.
    private static readonly string[] Formats = ["Auto", "Csv", "Tsv", "JsonLines", "Npy"];

    private static readonly (string Ending, string Format)[] Endings =
        [(".csv", "Csv"), (".tsv", "Tsv"), (".tab", "Tsv"), (".jsonl", "JsonLines"), (".ndjson", "JsonLines"), (".npy", "Npy")];

    /// <summary>The name of the format that is set.</summary>
    public static string Format(AttributeArguments arguments) => Formats.ElementAtOrDefault(arguments.Int32("Format")) ?? Formats[0];

    public static void Check(AttributeArguments arguments, ProblemBag problems)
    {
        foreach (var setting in UrlChecks.Settings)
        {
            Check(arguments.String(setting) ?? "", arguments.LocationOf(setting), Format(arguments), problems);
        }
    }

    /// <summary>Checks one URL.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="location">Where it stands.</param>
    /// <param name="format">The name of the format that is set.</param>
    /// <param name="problems">What is wrong with it.</param>
    public static void Check(string url, Location location, string format, ProblemBag problems)
    {
        var name = url.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? url.Substring(0, url.Length - 3) : url;
        var (ending, other) = Array.Find(Endings, known => name.EndsWith(known.Ending, StringComparison.OrdinalIgnoreCase));
        if (format != Formats[0] && ending is not null && other != format)
        {
            problems.Add(DatasetProblems.FormatContradictsEnding, location, ending, other, format);
        }
    }
}
