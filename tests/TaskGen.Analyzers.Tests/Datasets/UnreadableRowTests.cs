using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2009")]
public class UnreadableRowTests
{
    [Theory]
    [InlineData("public sealed record Row(double[] Values);", "Row.Values", "is of the type 'double[]', which is not read from text")]
    [InlineData("public sealed record Row(System.Uri Place, int Number);", "Row.Place", "is of the type 'Uri', which is not read from text")]
    [InlineData("public sealed class Row { }", "Row", "has no member that can be read and set")]
    [InlineData(
        "public sealed class Row(int number) { public int Doubled { get; set; } = 2 * number; }", "Row",
        "has no constructor whose parameters are all members that can be read")]
    public Task ARowThatTextCannotFillIsReported(string row, string path, string reason) => Verify.ReportsAsync(
        Trainer.Of(row: row, train: "[Train] public static Model Train(Hyperparameters hp, Partition<Row> {|TG2009:train|}) => new(hp.C);"),
        $"Rows of the type 'Row' cannot be read from a file: '{path}' {reason}; use a record of numbers, texts, dates and enums");

    [Theory]
    [InlineData(
        "public sealed record Row(double Alcohol, float? Acid, string? Name, DateOnly Day, Kind Kind, bool Red, decimal Price, DataFile Scan, DataFile? Back) "
        + "{ [Target] public int Class { get; init; } } public enum Kind { Red, White }")]
    [InlineData("public sealed class Row { public double Alcohol { get; set; } [Target] public required string Class { get; init; } }")]
    [InlineData("public record struct Row([Column(\"alcohol %\")] double Alcohol, [Target] int Class);")]
    public Task RecordsAndClassesOfValuesWillDo(string row) => Verify.ReportsNothingAsync(Trainer.Of(row: row));
}
