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
            ("TaskGen:Wine:Dataset:Gap", "7d"),
            ("TaskGen:Wine:Dataset:Seed", "7")));

        Assert.Equal(
            new DatasetOptions { TrainingUrl = "other.csv", ValidationUrl = "validation.csv", TestSize = 0.25, Shuffle = false, Seed = 7, Gap = "7d" },
            options);
        options = WineTrainer.Dataset().GetOptions(TestConfiguration.Of(
            ("TaskGen:Wine:Dataset:ValidationSize", "0.3"), ("TaskGen:Wine:Dataset:Stratify", "true")));
        Assert.Equal(WineTrainer.Split with { ValidationSize = 0.3, Stratify = true }, options);
        options = WineTrainer.Dataset().GetOptions(TestConfiguration.Of(("TaskGen:Wine:Dataset:GroupBy", "Class")));
        Assert.Equal(WineTrainer.Split with { GroupBy = "Class" }, options);
    }

    [Fact]
    public void AnEmptyValueTakesAValidationPartAway() => Assert.Null(
        WineTrainer.Dataset(WineTrainer.Split with { ValidationSize = 0.1 })
            .GetOptions(TestConfiguration.Of(("TaskGen:Wine:Dataset:ValidationSize", ""))).ValidationSize);

    [Fact]
    public void ConfiguredUrlsTakeThePlaceOfWhatTheAttributeSplitsOff()
    {
        var dataset = WineTrainer.Dataset(WineTrainer.Split with { ValidationSize = 0.1, Stratify = true });
        Assert.Equal("v.csv", dataset.GetOptions(TestConfiguration.Of(("TaskGen:Wine:Dataset:ValidationUrl", "v.csv"))).ValidationUrl);
        Assert.Equal("t.csv", dataset.GetOptions(TestConfiguration.Of(("TaskGen:Wine:Dataset:TestUrl", "t.csv"))).TestUrl);
        var error = Assert.Throws<DatasetException>(() => dataset.GetOptions(TestConfiguration.Of(
            ("TaskGen:Wine:Dataset:ValidationUrl", "v.csv"), ("TaskGen:Wine:Dataset:ValidationSize", "0.2"))));
        Assert.Contains("has validation rows of its own (ValidationUrl = 'v.csv')", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Stratify", "true")]
    [InlineData("GroupBy", "Class")]
    [InlineData("Gap", "7d")]
    [InlineData("ValidationSize", "0.1")]
    public void SettingsOfTheSplitBesideAConfiguredTestUrlAreRefused(string setting, string value)
    {
        var configuration = TestConfiguration.Of(("TaskGen:Wine:Dataset:TestUrl", "test.csv"), ($"TaskGen:Wine:Dataset:{setting}", value));
        var error = Assert.Throws<DatasetException>(() => WineTrainer.Dataset().GetOptions(configuration));
        Assert.Contains($"'TaskGen:Wine:Dataset:{setting}' is set", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ValidationSize", "0.8", "has ValidationSize = 0.8; expected less than the 0.8 that TestSize leaves")]
    [InlineData("Gap", "7", "has Gap = '7'; expected a number of rows such as \"100 rows\", or a duration such as \"7d\" or \"12h\"")]
    public void WhatLeavesNothingOrHasNoMeaningIsRefused(string setting, string value, string message)
    {
        var error = Assert.Throws<DatasetException>(
            () => WineTrainer.Dataset().GetOptions(TestConfiguration.Of(($"TaskGen:Wine:Dataset:{setting}", value))));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Class", true, true)]
    [InlineData(null, true, false)]
    [InlineData("Class", false, false)]
    public void ContradictionsOfTheSplitAreRefused(string? groupBy, bool stratify, bool shuffle)
    {
        var dataset = WineTrainer.Dataset(WineTrainer.Split with { GroupBy = groupBy, Stratify = stratify, Shuffle = shuffle });
        var error = Assert.Throws<DatasetException>(() => dataset.GetOptions(null));
        Assert.Contains("The dataset 'Samples.Wine' has " + (stratify ? "Stratify" : "GroupBy"), error.Message, StringComparison.Ordinal);
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
    [InlineData("ValidationSize", "20", "a number above 0 and below 1, with a decimal point, such as 0.2")]
    [InlineData("Stratify", "yes", "true or false")]
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
