using TaskGen.Cli.Output;
using TaskGen.Cli.Reports;
using TaskGen.Cli.Tests.Support;
using TaskGen.Learn;

namespace TaskGen.Cli.Tests.Reports;

public sealed class ProfileReportTests
{
    private static readonly ProfileValue Day = new("2024-03-31");

    private static readonly DatasetProfile Visits = new(
        "Samples.Visits",
        [
            new("train", "visits.csv", "5f1c")
            {
                Rows = 1,
                Columns =
                [
                    new()
                    {
                        Name = "Id", Type = "long", Role = RowColumnRole.Ignored, IsKey = true, Count = 400_000, Missing = 0, Distinct = 398_012,
                        IsDistinctExact = false,
                    },
                    new()
                    {
                        Name = "Note", Type = "string?", Role = RowColumnRole.Feature, Count = 5, Missing = 2, Distinct = 2,
                        TopValues = [new("a text with\na line break and no end", 3), new("größe", 2)],
                    },
                    new()
                    {
                        Name = "Day", Type = "System.DateOnly", Role = RowColumnRole.Feature, Count = 3, Missing = 0, Distinct = 3,
                        Summary = new(Day, Day, Day, Day, Day, Day, null), Histogram = new(Day, Day, [1, 0, 100, 14, 15]),
                    },
                    new()
                    {
                        Name = "Size", Type = "double", Role = RowColumnRole.Target, Count = 1, Missing = 0, Distinct = 1,
                        Summary = new(new(-1e300), new(0), new(0.1), new(1234567.89), new(double.PositiveInfinity), new(double.NaN), double.NaN),
                    },
                ],
            },
            new("test", "visits", "9a3e") { Bytes = 20_000 },
        ],
        [
            new(ProfileFindingKind.Drift, "It drifts.") { Partition = "test", ComparedWith = "train", Measure = DriftMeasure.KolmogorovSmirnov, Value = 0.25 },
            new(ProfileFindingKind.RepeatedKey, "It repeats.") { Partition = "train", Column = "Id", Rows = 7 },
        ]);

    [Fact]
    public void EveryKindOfColumnHasItsPlaceInTheTables() => Expectation.Matches("profile.txt", Written(ProfileReport.Write));

    [Fact]
    public void EveryKindOfColumnHasItsPlaceInTheDocument() => Expectation.Matches("profile.json", Written(ProfileJson.Write));

    private static string Written(Action<Terminal, DatasetProfile> write)
    {
        using var output = new StringWriter();
        write(new Terminal(output, TextWriter.Null, TextReader.Null), Visits);
        return output.ToString();
    }
}
