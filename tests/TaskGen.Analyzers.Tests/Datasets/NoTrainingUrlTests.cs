using TaskGen.Analyzers.Tests.Verification;

namespace TaskGen.Analyzers.Tests.Datasets;

[Rule("TG2001")]
public class NoTrainingUrlTests
{
    [Theory]
    [InlineData("[{|TG2001:Dataset|}]")]
    [InlineData("[{|TG2001:Dataset(TestSize = 0.5)|}]")]
    [InlineData("[Dataset(TrainingUrl = {|TG2001:\"\"|})]")]
    [InlineData("[Dataset(TrainingUrl = {|TG2001:null|})]")]
    public Task ADatasetWithoutATrainingUrlIsReported(string dataset) => Verify.ReportsAsync(
        Trainer.Of(dataset),
        "The dataset 'Wine' does not say where its rows are: set TrainingUrl, as in [Dataset(TrainingUrl = \"data/wine.csv\")]");

    [Theory]
    [InlineData("[Dataset(TrainingUrl = \"wine.csv\")]")]
    [InlineData("[Dataset(TrainingUrl = \"train.csv\", ValidationUrl = \"validation.csv\", TestUrl = \"test.csv\")]")]
    [InlineData("[Dataset(TrainingUrl = \"https://example.org/wine.csv\", TestSize = 0.25, Shuffle = false, Seed = 42)]")]
    public Task AUrlWillDo(string dataset) => Verify.ReportsNothingAsync(Trainer.Of(dataset));
}
