using System.Globalization;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning;

/// <summary>Reads and checks the settings of <c>[Dataset]</c>.</summary>
internal static class DatasetOptionsReader
{
    public static DatasetOptionsModel Read(AttributeArguments arguments, string className, ProblemBag problems)
    {
        var training = arguments.String("TrainingUrl");
        if (string.IsNullOrWhiteSpace(training))
        {
            problems.Add(DatasetProblems.NoTrainingUrl, arguments.Has("TrainingUrl") ? arguments.LocationOf("TrainingUrl") : arguments.Location, className);
        }

        var test = arguments.String("TestUrl");
        var isLazy = arguments.Boolean("Lazy");
        if (isLazy && string.IsNullOrWhiteSpace(test))
        {
            problems.Add(DatasetProblems.LazyWithoutTestUrl, arguments.LocationOf("Lazy"), className);
        }

        SplitChecks.Check(arguments, problems);
        UrlChecks.Check(arguments, isLazy, className, problems);
        var seed = arguments.Int32("Seed");
        if (seed < 0)
        {
            problems.Add(DatasetProblems.NegativeSeed, arguments.LocationOf("Seed"), seed.ToString(CultureInfo.InvariantCulture));
        }

        return new DatasetOptionsModel(
            training ?? "",
            arguments.String("ValidationUrl"),
            test,
            arguments.Double("TestSize"),
            arguments.Double("ValidationSize"),
            arguments.Boolean("Shuffle", fallback: true),
            seed,
            arguments.Boolean("Stratify"),
            arguments.String("GroupBy"),
            arguments.String("Gap"),
            isLazy);
    }
}
