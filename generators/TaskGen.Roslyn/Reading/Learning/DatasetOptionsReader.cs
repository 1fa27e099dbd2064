using System.Globalization;
using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading.Learning.Queries;
using TaskGen.Roslyn.Reading.Learning.Rows;
using TaskGen.Roslyn.Reading.Learning.Stages;

namespace TaskGen.Roslyn.Reading.Learning;

/// <summary>Reads and checks the settings of <c>[Dataset]</c>.</summary>
internal static class DatasetOptionsReader
{
    // In the order of the enums' values.
    private static readonly string[] BadRows = ["Fail", "Collect", "Skip"];

    public static DatasetOptionsModel Read(
        INamedTypeSymbol type, AttributeArguments arguments, QueryInputs inputs, KnownSymbols known, ProblemBag problems)
    {
        var className = TypeNames.Short(type);
        var query = QueryReader.Read(type, arguments, inputs, problems);
        var training = arguments.String("TrainingUrl");
        var test = arguments.String("TestUrl");
        var isLazy = arguments.Boolean("Lazy");
        if (isLazy && string.IsNullOrWhiteSpace(test))
        {
            problems.Add(DatasetProblems.LazyWithoutTestUrl, arguments.LocationOf("Lazy"), className);
        }

        SplitChecks.Check(arguments, problems);

        // What a method reads may be in any form.
        var hasReader = Declarations.Of(type, KnownNames.ReaderAttribute, known).Count > 0;
        UrlChecks.Check(arguments, isLazy || hasReader, className, problems);
        if (!hasReader)
        {
            FormatChecks.Check(arguments, problems);
        }

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
            FormatChecks.Format(arguments),
            BadRows.ElementAtOrDefault(arguments.Int32("BadRows")) ?? BadRows[0],
            arguments.Has("MaxBadRows") ? arguments.Int32("MaxBadRows") : null,
            query,
            isLazy);
    }
}
