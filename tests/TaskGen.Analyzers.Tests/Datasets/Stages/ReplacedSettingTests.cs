using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Tasks;

namespace TaskGen.Analyzers.Tests.Datasets.Stages;

[Rule("TG2044")]
public class ReplacedSettingTests
{
    private const string Splitter = "[Splitter] public static TrainTestSplit Split(Partition<Row> rows) => null!;";

    [Fact]
    public Task ItNamesMethodAndSetting() => Verify.ReportsAsync(
        Staged.Of(Splitter, "TrainingUrl = \"wine.csv\", TestSize = {|TG2044:0.2|}"),
        "TestSize has no meaning beside 'Split', which divides the rows: remove one of both");

    [Theory]
    [InlineData("ValidationSize = {|TG2044:0.2|}")]
    [InlineData("Shuffle = {|TG2044:false|}")]
    [InlineData("Stratify = {|TG2044:true|}")]
    [InlineData("GroupBy = {|TG2044:\"Class\"|}")]
    [InlineData("Gap = {|TG2044:\"7d\"|}")]
    [InlineData("TestUrl = {|TG2044:\"test.csv\"|}")]
    public Task SettingsOfTheSplitAreReported(string setting) => Verify.ReportsAsync(Staged.Of(Splitter, $"TrainingUrl = \"wine.csv\", {setting}"));

    [Fact]
    public Task ValidationRowsComeFromOnePlace() => Verify.ReportsAsync(Staged.Of(
        "[Splitter] public static (PartitionIndex Train, PartitionIndex Validation, PartitionIndex Test) Split(Partition<Row> rows) => default;",
        "TrainingUrl = \"wine.csv\", ValidationUrl = {|TG2044:\"v.csv\"|}"));

    [Theory]
    [InlineData("DataFile file", "TrainingUrl = \"wine.csv\", Format = {|TG2044:DataFormat.Tsv|}")]
    [InlineData("DataFile file", "TrainingUrl = \"wine.csv\", BadRows = {|TG2044:BadRows.Skip|}, MaxBadRows = {|TG2044:3|}")]
    [InlineData("", "TrainingUrl = {|TG2044:\"wine.csv\"|}, TestUrl = {|TG2044:\"test.csv\"|}")]
    public Task SettingsOfReadingAreReported(string parameters, string settings) =>
        Verify.ReportsAsync(Staged.Of($"[Reader] public static Row[] Read({parameters}) => [];", settings));

    [Theory]
    [InlineData("TrainingUrl = \"wine.csv\", ValidationUrl = \"v.csv\", Seed = 3")]
    [InlineData("TrainingUrl = \"wine.tsv\", Format = DataFormat.Tsv")]
    public Task WhatASplitterLeavesAloneStays(string settings) => Verify.ReportsNothingAsync(Staged.Of(Splitter, settings));

    [Fact]
    public Task TheSettingIsRemoved() => Verify.FixesAsync<RemoveSetting>(
        Staged.Of(Splitter, "TrainingUrl = \"wine.csv\", TestSize = {|TG2044:0.2|}"), Staged.Of(Splitter));
}
