using TaskGen.Analyzers.Tests.Datasets;
using TaskGen.Analyzers.Tests.Verification;
using TaskGen.CodeFixes.Datasets;

namespace TaskGen.Analyzers.Tests.Fixes;

public class RemoveTestSettingTests
{
    [Fact]
    public Task TheTestSizeGoes() => Verify.FixesAsync<RemoveTestSetting>(
        Trainer.Of("[Dataset(TrainingUrl = \"wine.csv\", TestSize = {|TG2004:0.2|}, TestUrl = \"test.csv\")]"),
        Trainer.Of("[Dataset(TrainingUrl = \"wine.csv\", TestUrl = \"test.csv\")]"),
        "TestSize");

    [Fact]
    public Task TheTestUrlGoes() => Verify.FixesAsync<RemoveTestSetting>(
        Trainer.Of("[Dataset(TrainingUrl = \"wine.csv\", TestSize = {|TG2004:0.2|}, TestUrl = \"test.csv\")]"),
        Trainer.Of("[Dataset(TrainingUrl = \"wine.csv\", TestSize = 0.2)]"),
        "TestUrl");

    [Fact]
    public Task TheValidationUrlGoes() => Verify.FixesAsync<RemoveTestSetting>(
        Trainer.Of("[Dataset(TrainingUrl = \"wine.csv\", ValidationUrl = \"v.csv\", ValidationSize = {|TG2004:0.2|})]"),
        Trainer.Of("[Dataset(TrainingUrl = \"wine.csv\", ValidationSize = 0.2)]"),
        "ValidationUrl");
}
