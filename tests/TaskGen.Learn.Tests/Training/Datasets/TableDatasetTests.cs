using TaskGen.Learn.Tests.Training.Samples;
using TaskGen.Tests.Sources;

namespace TaskGen.Learn.Tests.Training.Datasets;

public sealed class TableDatasetTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task OneSourceIsSplitAsScikitLearnDoes()
    {
        var all = TestFiles.Wine();

        var data = await LoadAsync(WineTrainer.Split);

        Assert.Equal(178, all.Count);
        Assert.Equal((142, 36), (data.Train.Count, data.Test.Count));
        Assert.Equal([all[109], all[68], all[176], all[55], all[149]], data.Test.Take(5));
        Assert.Null(data.Validation);
    }

    [Fact]
    public async Task SplitTrainingRowsKeepTheOrderOfTheSplit()
    {
        var all = TestFiles.Wine();
        var split = TrainTestSplit.Create(178, 0.2, 12345);

        var data = await LoadAsync(WineTrainer.Split);

        Assert.Equal(split.Train.Select(position => all[position]), data.Train);
        Assert.NotEqual(split.Train.Order(), split.Train);
    }

    [Fact]
    public async Task SourcesThatWereSplitBeforehandKeepTheirOrder()
    {
        var options = new DatasetOptions
        {
            TrainingUrl = _files.CopyWine("train.csv", 0, 100),
            ValidationUrl = _files.CopyWine("validation.csv", 100, 30),
            TestUrl = _files.CopyWine("test.csv", 130, 48),
        };
        WineRow[] all = [.. TestFiles.Wine()];

        var data = await LoadAsync(options);

        Assert.Equal(all[..100], data.Train);
        Assert.Equal(all[100..130], data.Validation);
        Assert.Equal(all[130..], data.Test);
    }

    [Fact]
    public async Task ASplitSourceMayHaveValidationRowsOfTheirOwn()
    {
        var options = WineTrainer.Split with { ValidationUrl = _files.CopyWine("validation.csv", 0, 30) };

        var data = await LoadAsync(options);

        Assert.Equal((142, 30, 36), (data.Train.Count, data.Validation!.Count, data.Test.Count));
    }

    [Fact]
    public async Task ProvenanceOfASplitNamesItsSettings()
    {
        var data = await LoadAsync(WineTrainer.Split);

        var expected = new DatasetProvenance(
            "Samples.Wine",
            new PartitionProvenance(TemporaryFiles.WineUrl, data.Train.Fingerprint, 142),
            null,
            new PartitionProvenance(TemporaryFiles.WineUrl, data.Test.Fingerprint, 36),
            0.2,
            true,
            12345) { Stratify = false };
        Assert.Equal(expected, data.Provenance);
        Assert.NotEqual(data.Train.Fingerprint, data.Test.Fingerprint);
    }

    [Fact]
    public async Task OneSourceIsSplitInThreeByItsClasses()
    {
        var all = TestFiles.Wine();
        var split = TrainTestSplit.Stratified([.. all.Select(row => row.Class)], 0.2, 12345, 0.1);

        var data = await LoadAsync(WineTrainer.Split with { ValidationSize = 0.1, Stratify = true });

        Assert.Equal(split.Train.Select(position => all[position]), data.Train);
        Assert.Equal(split.Validation!.Select(position => all[position]), data.Validation!);
        Assert.Equal(split.Test.Select(position => all[position]), data.Test);
        var provenance = data.Provenance;
        Assert.Equal((0.2, 0.1, true, null, null), (provenance.TestSize, provenance.ValidationSize, provenance.Stratify, provenance.GroupBy, provenance.Gap));
        Assert.Equal(new PartitionProvenance(TemporaryFiles.WineUrl, data.Validation!.Fingerprint, 18), provenance.Validation);
    }

    [Fact]
    public async Task ASplitByGroupIsRecorded()
    {
        var data = await LoadAsync(WineTrainer.Split with { GroupBy = "Class", TestSize = 0.3 });

        Assert.Single(data.Test.Select(row => row.Class).Distinct());
        Assert.Equal(("Class", false), (data.Provenance.GroupBy, data.Provenance.Stratify));
    }

    [Fact]
    public async Task WhatCannotBeSplitNamesTheReason()
    {
        var error = await Assert.ThrowsAsync<DatasetException>(() => LoadAsync(WineTrainer.Split with { GroupBy = "Vineyard" }));

        Assert.Contains("'Samples.Wine' cannot be split: WineRow has no member 'Vineyard'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProvenanceOfSourcesSplitBeforehandHasNoSplit()
    {
        var options = WineTrainer.Split with { TestUrl = _files.CopyWine("test.csv", 0, 48) };

        var provenance = (await LoadAsync(options)).Provenance;

        Assert.Equal((null, null, null), (provenance.TestSize, provenance.Shuffle, provenance.Seed));
        Assert.Equal((TemporaryFiles.WineUrl, 178), (provenance.Train.Url, provenance.Train.Rows));
        Assert.Equal((options.TestUrl, 48), (provenance.Test.Url, provenance.Test.Rows));
    }

    [Fact]
    public async Task FingerprintsChangeWithTheSeedAlone()
    {
        var first = (await LoadAsync(WineTrainer.Split)).Provenance;
        var again = (await LoadAsync(WineTrainer.Split)).Provenance;
        var other = (await LoadAsync(WineTrainer.Split with { Seed = 1 })).Provenance;

        Assert.Equal(first, again);
        Assert.NotEqual(first.Train.Fingerprint, other.Train.Fingerprint);
    }

    [Fact]
    public async Task TooFewRowsToSplitNameTheSetting()
    {
        var options = WineTrainer.Split with { TrainingUrl = _files.CopyWine("one.csv", 0, 1) };

        var error = await Assert.ThrowsAsync<DatasetException>(() => LoadAsync(options));

        Assert.Contains("'Samples.Wine' cannot be split", error.Message, StringComparison.Ordinal);
        Assert.Contains("TaskGen:Wine:Dataset:TestSize", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABadNumberNamesFileLineAndColumn()
    {
        var path = _files.CopyWine("bad.csv", 0, 2);
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace("13.2,1.78", "13.2,much", StringComparison.Ordinal));

        var error = await Assert.ThrowsAsync<DataFormatException>(() => LoadAsync(WineTrainer.Split with { TrainingUrl = path }));

        Assert.StartsWith($"{path}(3,2)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FilesOfAPatternAreReadAsOneInTheOrderOfTheirNames()
    {
        _files.CopyWine("part-2.csv", 100, 78);
        _files.CopyWine("part-1.csv", 0, 100);

        var whole = await LoadAsync(WineTrainer.Split);
        var parts = await LoadAsync(WineTrainer.Split with { TrainingUrl = _files["part-*.csv"] });

        Assert.Equal(whole.Train, parts.Train);
        Assert.Equal(whole.Provenance.Test.Fingerprint, parts.Provenance.Test.Fingerprint);
        Assert.Equal(_files["part-*.csv"], parts.Provenance.Test.Url);
    }

    [Fact]
    public async Task ADownloadIsReadByTheEndingOfItsUrl()
    {
        var lines = await File.ReadAllTextAsync(TemporaryFiles.WineUrl);
        await using var server = new OddServer(request =>
            OddAnswer.Proper(request, System.Text.Encoding.UTF8.GetBytes(lines.Replace(',', '\t')), "\"1\""));
        var options = WineTrainer.Split with { TrainingUrl = server.Url("wine.tsv?version=1") };

        var data = await WineTrainer.Dataset(options).LoadAsync(new DataContext { ContentRoot = _files.Root, Store = _files["store"] });

        Assert.Equal((await LoadAsync(WineTrainer.Split)).Train, data.Train);
        Assert.Equal(options.TrainingUrl, data.Provenance.Train.Url);
    }

    private static Task<DatasetPartitions<Partition<WineRow>>> LoadAsync(DatasetOptions options) =>
        WineTrainer.Dataset(options).LoadAsync(new DataContext { ContentRoot = AppContext.BaseDirectory });
}
