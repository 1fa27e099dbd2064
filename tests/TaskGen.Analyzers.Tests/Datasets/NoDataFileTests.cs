using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG9002")]
public class NoDataFileTests
{
    [Fact]
    public Task AMisspeltNameIsReported() => Verify.ReportsAsync(
        Of("data/wine.csv, data/other.csv", "{|TG9002:\"data/wines.csv\"|}"),
        "'data/wines.csv' is none of the data files that the project copies beside the program, but 'data/wine.csv' is: add the file with "
        + "CopyToOutputDirectory, or correct the name");

    [Theory]
    [InlineData("{|TG9002:\"wine.csv\"|}")]
    [InlineData("{|TG9002:\"data/wine\"|}")]
    [InlineData("\"data/wine.csv\", TestUrl = {|TG9002:\"data/test.csv\"|}")]
    public Task SoAreOthers(string url) => Verify.ReportsAsync(Of("data/wine.csv", url));

    [Theory]
    [InlineData("\"data/wine.csv\"")]
    [InlineData("\"./data/Wine.CSV\"")]
    [InlineData("\"data\\\\wine.csv\"")]
    [InlineData("\"data\"")]
    [InlineData("\"/data/x.csv\"")]
    [InlineData("\"../x.csv\"")]
    [InlineData("\"none/2024-*.csv\"")]
    [InlineData("\"C:/data/x.csv\"")]
    [InlineData("\"https://example.org/x.csv\"")]
    public Task FilesThatAreThereWillDoAndWhatNobodyKnows(string url) => Verify.ReportsNothingAsync(Of("data/wine.csv", url));

    [Fact]
    public Task AFolderOfFilesIsNotLookedFor() => Verify.ReportsNothingAsync(OfPictures("\"data/animals\", TestUrl = \"data/held-out\""));

    [Fact]
    public Task AListOfFilesIs() => Verify.ReportsAsync(OfPictures("\"data/animals\", TestUrl = {|TG9002:\"data/list.csv\"|}"));

    [Fact]
    public Task NeitherIsAFolderOfALazyDataset() => Verify.ReportsNothingAsync(
        Of("data/wine.csv", "\"data/train\", TestUrl = \"data/test\", Lazy = true").Replace("Partition<Row>", "LazyPartition", StringComparison.Ordinal));

    [Fact]
    public Task ThePartsOfARowAreLookedForToo() => Verify.ReportsAsync("// Data files: data/wine.csv, data/sound.csv\n" + Trainer.Of(
        "[Dataset(TrainingUrl = \"data/wine.csv\", TestSize = 0.2)]",
        "public sealed record Row([Key] string Id, [Source(\"data/sound.csv\")] Part Sound, [Source({|TG9002:\"data/sounds.csv\"|})] Part Noise, "
        + "[property: Target] int Kind);\npublic sealed record Part([Key] string Id, double Pitch);"));

    [Fact]
    public Task AProjectWithoutDataFilesIsLeftAlone() => Verify.ReportsNothingAsync(Trainer.Of("[Dataset(TrainingUrl = \"x.csv\")]"));

    private static string OfPictures(string url) => "// Data files: data/wine.csv\n" + Trainer.Of(
        $"[Dataset(TrainingUrl = {url})]", "public sealed record Row(DataFile Picture, [property: Target] string Animal);");

    private static string Of(string files, string url) => $"// Data files: {files}\n{Trainer.Of($"[Dataset(TrainingUrl = {url})]")}";
}
