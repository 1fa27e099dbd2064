using System.Globalization;
using TaskGen.Learn.Tests.Training.Samples;

namespace TaskGen.Learn.Tests.Training.Datasets;

public sealed class DatasetConfigurationTests
{
    [Fact]
    public void WithoutConfigurationTheAttributeIsInEffect()
    {
        Assert.Equal(WineTrainer.Split, WineTrainer.Dataset().GetOptions(null));
        Assert.Equal(WineTrainer.Split, WineTrainer.Dataset().GetOptions(TestConfiguration.Of(("TaskGen:Iris:Dataset:Seed", "3"))));
    }

    [Fact]
    public void EverySettingIsOverridden()
    {
        var options = WineTrainer.Dataset().GetOptions(TestConfiguration.Of(
            ("TaskGen:Wine:Dataset:TrainingUrl", "other.csv"),
            ("TaskGen:Wine:Dataset:ValidationUrl", "validation.csv"),
            ("TaskGen:Wine:Dataset:TestSize", "0.25"),
            ("TaskGen:Wine:Dataset:Shuffle", "False"),
            ("TaskGen:Wine:Dataset:Seed", "7")));

        Assert.Equal(
            new DatasetOptions { TrainingUrl = "other.csv", ValidationUrl = "validation.csv", TestSize = 0.25, Shuffle = false, Seed = 7 },
            options);
    }

    [Fact]
    public void TheFullNameGoesBeforeTheShortOne()
    {
        var options = WineTrainer.Dataset().GetOptions(TestConfiguration.Of(
            ("TaskGen:Samples.Wine:Dataset:Seed", "7"), ("TaskGen:Wine:Dataset:Seed", "8"), ("TaskGen:Wine:Dataset:TestSize", "0.5")));

        Assert.Equal((7, 0.5), (options.Seed, options.TestSize));
    }

    [Fact]
    public void AConfiguredTestUrlTakesThePlaceOfTheSplit()
    {
        var options = WineTrainer.Dataset().GetOptions(TestConfiguration.Of(("TaskGen:Wine:Dataset:TestUrl", "test.csv")));

        Assert.Equal("test.csv", options.TestUrl);
    }

    [Fact]
    public void AnEmptyValueTakesAUrlAway()
    {
        var dataset = WineTrainer.Dataset(WineTrainer.Split with { TestUrl = "test.csv" });

        var options = dataset.GetOptions(TestConfiguration.Of(
            ("TaskGen:Wine:Dataset:TestUrl", ""), ("TaskGen:Wine:Dataset:TestSize", "0.3")));

        Assert.Equal((null, 0.3), (options.TestUrl, options.TestSize));
    }

    [Theory]
    [InlineData("TestSize", "0,2", "a number above 0 and below 1, with a decimal point, such as 0.2")]
    [InlineData("TestSize", "1", "a number above 0 and below 1, with a decimal point, such as 0.2")]
    [InlineData("TestSize", "NaN", "a number above 0 and below 1, with a decimal point, such as 0.2")]
    [InlineData("Shuffle", "yes", "true or false")]
    [InlineData("Seed", "-1", "a whole number from 0 to 2147483647")]
    [InlineData("Seed", "1.5", "a whole number from 0 to 2147483647")]
    public void AnInvalidValueNamesKeyExpectedAndFound(string setting, string value, string expected)
    {
        var key = $"TaskGen:Wine:Dataset:{setting}";

        var error = Assert.Throws<DatasetException>(() => WineTrainer.Dataset().GetOptions(TestConfiguration.Of((key, value))));

        Assert.Equal($"'{key}': expected {expected}, found '{value}'.", error.Message);
    }

    [Fact]
    public void AnUnknownSettingIsRefusedWithASuggestion()
    {
        var error = Assert.Throws<DatasetException>(
            () => WineTrainer.Dataset().GetOptions(TestConfiguration.Of(("TaskGen:Wine:Dataset:TraningUrl", "other.csv"))));

        Assert.Contains("'TaskGen:Wine:Dataset:TraningUrl'", error.Message, StringComparison.Ordinal);
        Assert.Contains("did you mean \"TrainingUrl\"?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ATestSizeBesideATestUrlIsRefused()
    {
        var configuration = TestConfiguration.Of(
            ("TaskGen:Wine:Dataset:TestUrl", "test.csv"), ("TaskGen:Wine:Dataset:TestSize", "0.3"));

        var error = Assert.Throws<DatasetException>(() => WineTrainer.Dataset().GetOptions(configuration));

        Assert.Contains("'TaskGen:Wine:Dataset:TestSize' is set", error.Message, StringComparison.Ordinal);
        Assert.Contains("TestUrl = 'test.csv'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NoTrainingUrlIsRefused()
    {
        var configuration = TestConfiguration.Of(("TaskGen:Wine:Dataset:TrainingUrl", " "));

        var error = Assert.Throws<DatasetException>(() => WineTrainer.Dataset().GetOptions(configuration));

        Assert.Equal(
            "The dataset 'Samples.Wine' has no training rows: set TrainingUrl in [Dataset] or as 'TaskGen:Wine:Dataset:TrainingUrl'.",
            error.Message);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(double.NaN)]
    public void AnAttributesTestSizeIsCheckedToo(double testSize)
    {
        var dataset = WineTrainer.Dataset(WineTrainer.Split with { TestSize = testSize });

        var error = Assert.Throws<DatasetException>(() => dataset.GetOptions(null));

        Assert.Contains(
            $"has TestSize = {testSize.ToString(CultureInfo.InvariantCulture)}; expected a number above 0 and below 1",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherCultureChangesNothing()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");
        try
        {
            Assert.Equal(0.25, WineTrainer.Dataset().GetOptions(TestConfiguration.Of(("TaskGen:Wine:Dataset:TestSize", "0.25"))).TestSize);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
