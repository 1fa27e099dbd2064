using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning;

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
        var format = Format(arguments);
        if (format == Formats[0])
        {
            return;
        }

        foreach (var setting in UrlChecks.Settings)
        {
            var name = arguments.String(setting) ?? "";
            name = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 3) : name;
            var (ending, other) = Array.Find(Endings, known => name.EndsWith(known.Ending, StringComparison.OrdinalIgnoreCase));
            if (ending is not null && other != format)
            {
                problems.Add(DatasetProblems.FormatContradictsEnding, arguments.LocationOf(setting), ending, other, format);
            }
        }
    }
}
