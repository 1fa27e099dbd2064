using System.Globalization;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning;

/// <summary>Checks how a dataset says that its one source is split.</summary>
internal static class SplitChecks
{
    // What has a meaning only where something is split.
    private static readonly string[] Settings = ["TestSize", "ValidationSize", "Stratify", "GroupBy", "Gap"];

    // The methods that read numbers with a fraction, and the types in C#.
    private static readonly (string Method, string Keyword)[] Numbers = [("Double", "double"), ("Single", "float"), ("Decimal", "decimal")];

    /// <summary>Checks what the attribute alone says.</summary>
    public static void Check(AttributeArguments arguments, ProblemBag problems)
    {
        foreach (var setting in Settings.Where(arguments.Has))
        {
            var url = arguments.String("TestUrl") is not null ? "TestUrl" : setting == "ValidationSize" ? "ValidationUrl" : null;
            if (url is not null && arguments.String(url) is { } rows)
            {
                problems.Add(
                    DatasetProblems.TestSizeAndTestUrl, arguments.LocationOf(setting), setting, url == "TestUrl" ? "test" : "validation", rows, url);
            }
        }

        var (test, validation) = (Part("TestSize", "testing"), Part("ValidationSize", "validation"));
        if (validation is { } size && (test ?? 0.2) + size >= 1)
        {
            problems.Add(DatasetProblems.NothingToTrainOn, arguments.LocationOf("ValidationSize"), Text(test ?? 0.2), Text(size));
        }

        if (arguments.String("Gap") is { } gap && !IsGap(gap))
        {
            problems.Add(DatasetProblems.InvalidGap, arguments.LocationOf("Gap"), gap);
        }

        if (arguments.Boolean("Stratify") && arguments.Has("GroupBy"))
        {
            Exclude("Stratify", "GroupBy", "groups that stay together cannot also hold each class in its part");
        }

        if (!arguments.Boolean("Shuffle", fallback: true))
        {
            Exclude("Stratify", "Shuffle = false", "the rows of each class are drawn at random");
            Exclude("GroupBy", "Shuffle = false", "groups are drawn at random");
        }

        double? Part(string setting, string purpose)
        {
            if (arguments.Double(setting) is not { } value)
            {
                return null;
            }

            if (value > 0 && value < 1)
            {
                return value;
            }

            problems.Add(DatasetProblems.TestSizeOutOfRange, arguments.LocationOf(setting), setting, Text(value), purpose);
            return null;
        }

        void Exclude(string setting, string other, string reason) => SplitChecks.Exclude(arguments, setting, other, reason, problems);
    }

    /// <summary>Checks what the attribute says of rows of a type.</summary>
    public static void Check(AttributeArguments arguments, RowModel row, string rowName, ProblemBag problems)
    {
        var targets = row.Members.Where(static member => member.Role.Name == "Target").ToArray();
        if (arguments.Boolean("Stratify") && targets.Length != 1)
        {
            problems.Add(
                DatasetProblems.StratifyWithoutTarget, arguments.LocationOf("Stratify"), rowName,
                targets.Length == 0 ? "none" : string.Join(", ", targets.Select(static target => target.Name)));
        }
        else if (arguments.Boolean("Stratify")
            && Array.Find(Numbers, number => targets[0].Field.EndsWith(number.Method, StringComparison.Ordinal)).Keyword is { } keyword)
        {
            problems.Add(DatasetProblems.StratifyByNumber, arguments.LocationOf("Stratify"), targets[0].Name, keyword);
        }

        if (row.Members.FirstOrDefault(static member => member.Role.IsTime) is not { } time)
        {
            if (arguments.Has("Gap"))
            {
                problems.Add(DatasetProblems.GapWithoutTime, arguments.LocationOf("Gap"), rowName);
            }

            return;
        }

        if (arguments.String("TestUrl") is not null)
        {
            return;
        }

        if (arguments.Boolean("Shuffle"))
        {
            problems.Add(DatasetProblems.ShuffledTime, arguments.LocationOf("Shuffle"), time.Name);
        }

        foreach (var setting in new[] { "Stratify", "GroupBy" })
        {
            Exclude(arguments, setting, $"[Time] on '{time.Name}'", "the split is by time", problems);
        }
    }

    private static void Exclude(AttributeArguments arguments, string setting, string other, string reason, ProblemBag problems)
    {
        if (setting == "GroupBy" ? arguments.Has(setting) : arguments.Boolean(setting))
        {
            problems.Add(DatasetProblems.ExclusiveSplit, arguments.LocationOf(setting), setting, other, reason);
        }
    }

    // As the runtime reads it: "100 rows" or a duration.
    private static bool IsGap(string text) =>
        Durations.Milliseconds(text) is not null
        || (text.EndsWith(" rows", StringComparison.Ordinal)
            && int.TryParse(text.Substring(0, text.Length - 5), NumberStyles.None, CultureInfo.InvariantCulture, out var rows)
            && rows > 0);

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
