using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Rows;

/// <summary>Checks where a dataset says its rows are.</summary>
internal static class UrlChecks
{
    public static readonly string[] Settings = ["TrainingUrl", "ValidationUrl", "TestUrl"];

    private static readonly string[] Schemes = ["file", "http", "https", "s3"];

    // Formats that are common for rows, and no text.
    private static readonly string[] Binary =
        [".parquet", ".feather", ".arrow", ".avro", ".orc", ".xlsx", ".xls", ".npz", ".pkl", ".h5", ".hdf5", ".mat", ".zip", ".7z", ".sqlite", ".db"];

    public static void Check(AttributeArguments arguments, bool isReadByMethod, string dataset, ProblemBag problems)
    {
        foreach (var setting in Settings)
        {
            if (arguments.String(setting) is { } url)
            {
                Check(url, arguments.LocationOf(setting), isReadByMethod, dataset, problems);
            }
        }
    }

    /// <summary>Checks one URL.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="location">Where it stands.</param>
    /// <param name="isReadByMethod">Whether a method of the user reads what is there, in whatever form.</param>
    /// <param name="dataset">The name of the dataset's class.</param>
    /// <param name="problems">What is wrong with it.</param>
    public static void Check(string url, Location location, bool isReadByMethod, string dataset, ProblemBag problems)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal) is var end and > 0 ? url.Substring(0, end) : null;
        if (scheme is not null && !Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase))
        {
            problems.Add(DatasetProblems.UnknownScheme, location, dataset, scheme);
        }
        else if (!isReadByMethod && Array.Find(Binary, ending => url.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } format)
        {
            problems.Add(DatasetProblems.BinaryFormat, location, dataset, format);
        }
    }
}
