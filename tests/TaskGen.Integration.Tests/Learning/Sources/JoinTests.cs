using Microsoft.Extensions.Configuration;
using TaskGen.Integration.Tests.Processes;
using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Sources;

/// <summary>Rows get the parts with their key; what cannot be joined is told with its place.</summary>
public sealed class JoinTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string?> _settings = [];

    public JoinTests()
    {
        _folder.Write("labels.csv", "id,label\nc,1\na,0\nb,1\nd,0\n");
        _folder.Write("audio.csv", "id,pitch\na,10\nb,20\nc,30\nd,40\nsurplus,50\n");
        _folder.Write("text.tsv", "clip\twords\tmood\td\nd\t4\tAngry\t\na\t1\tCalm\t\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RowsKeepTheOrderOfTheMainSource()
    {
        var data = await LoadAsync();

        Assert.Equal([("c", 30), ("a", 10)], data.Train.Select(static row => (row.Id, row.Audio.Pitch)));
        Assert.Equal([("b", 20), ("d", 40)], data.Test.Select(static row => (row.Id, row.Audio.Pitch)));
    }

    [Fact]
    public async Task APartThatMayBeMissingLeavesGaps()
    {
        var data = await LoadAsync();

        Assert.Equal([null, 1], data.Train.Select(static row => row.Text?.Words));
        Assert.Equal(["Audio.Pitch", "Text.Words", "Text.Mood=Calm", "Text.Mood=Angry", "Text.IsQuestion"], data.Train.Features.ColumnNames);
        Assert.Equal([30, double.NaN, 0, 0, double.NaN], Features(data.Train, 0));
        Assert.Equal([10, 1, 1, 0, 0], Features(data.Train, 1));
    }

    [Fact]
    public async Task WhetherAPartIsThereIsPartOfTheFingerprint()
    {
        var before = (await LoadAsync()).Train.Fingerprint;
        _folder.Write("text.tsv", "clip\twords\tmood\nd\t4\tAngry\n");

        Assert.NotEqual(before, (await LoadAsync()).Train.Fingerprint);
    }

    [Fact]
    public async Task AKeyMayBeInSeveralRowsOfTheMainSource()
    {
        _folder.Write("labels.csv", "id,label\na,1\na,0\nb,1\nb,1\n");

        Assert.Equal([10, 10], (await LoadAsync()).Train.Select(static row => row.Audio.Pitch));
    }

    [Fact]
    public async Task AKeyThatAPartLacksIsAnErrorWithItsPlace()
    {
        _folder.Write("audio.csv", "id,pitch\na,10\nc,30\nd,40\n");

        var error = await FailAsync();

        Assert.EndsWith(
            "labels.csv(4): member 'Id': found the key 'b', for which 'audio.csv' has no row, expected a row of 'Audio' for each key. Add it to "
            + "'audio.csv', make the member nullable (Audio?) if it may be missing, or leave such rows out with BadRows = BadRows.Skip.",
            error.Message,
            StringComparison.Ordinal);
        Assert.Equal((4, "Id"), (error.Line, error.Member));
    }

    [Fact]
    public async Task AKeyThatAPartHasTwiceIsAnErrorWithBothPlaces()
    {
        _folder.Write("text.tsv", "clip\twords\tmood\nd\t4\tAngry\nx\t1\tCalm\nd\t5\tCalm\n");

        var error = await FailAsync();

        Assert.Matches(
            @"text\.tsv\(4\): member 'Clip': found the key 'd' a second time, after .*text\.tsv\(2\), expected each key once in a part\. "
            + @"Remove one of both rows, or join them in a \[Union\] method\.$",
            error.Message);
    }

    [Fact]
    public async Task AllRowsThatCannotBeJoinedAreListedIfTheyAreCollected()
    {
        _folder.Write("audio.csv", "id,pitch\na,10\nd,40\n");
        Set("BadRows", "Collect");

        var error = await FailAsync();

        Assert.StartsWith("2 records cannot be read as rows:", error.Message, StringComparison.Ordinal);
        Assert.Contains("labels.csv(2): member 'Id': found the key 'c'", error.Message, StringComparison.Ordinal);
        Assert.Contains("labels.csv(4): member 'Id': found the key 'b'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SkippedRowsAreThoseThatCannotBeJoined()
    {
        _folder.Write("audio.csv", "id,pitch\na,10\na,11\nd,40\n");
        Set("BadRows", "Skip");

        var data = await LoadAsync();

        Assert.Equal([("a", 10), ("d", 40)], data.Train.Concat(data.Test).Select(static row => (row.Id, row.Audio.Pitch)));
    }

    [Fact]
    public async Task FilesWithoutACommonKeyAreAnErrorAlsoIfRowsAreSkipped()
    {
        _folder.Write("audio.csv", "id,pitch\nA,10\nB,40\n");
        Set("BadRows", "Skip");

        Assert.Contains(
            "found no row whose key is in 'audio.csv', 'text.tsv', expected at least one. Compare the keys",
            (await FailAsync()).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task APartWithoutRowsIsAnError()
    {
        _folder.Write("audio.csv", "id,pitch\n");

        Assert.Contains("audio.csv: found no rows, expected at least one.", (await FailAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APartThatCannotBeReadIsAnErrorWithItsPlace()
    {
        _folder.Write("audio.csv", "id,pitch\na,10\nb,high\n");

        Assert.Contains("audio.csv(3,2): column 'pitch' of member 'Pitch': found 'high'", (await FailAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APartMayCheckItsValues()
    {
        _folder.Write("audio.csv", "id,pitch\na,10\nb,-1\n");

        Assert.Contains(
            "audio.csv(3): found values that Audio does not accept: A pitch is above 0.", (await FailAsync()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PartsAloneAreRowsOfTheFirstByAllTheirKeys()
    {
        _folder.Write("left.csv", "day,hour,height\nmon,2,0.5\nmon,1,0.25\n");
        _folder.Write("right.csv", "width,day,hour\n8,mon,1\n9,tue,2\n7,mon,2\n");

        var data = await Pairs.Dataset.LoadAsync(Context);

        Assert.Equal(new Pairs.Row(2, "mon", new("mon", 2, 0.5), new(2, "mon", 7)), Assert.Single(data.Train));
        Assert.Equal(new Pairs.Row(1, "mon", new("mon", 1, 0.25), new(1, "mon", 8)), Assert.Single(data.Test));
    }

    [Fact]
    public async Task AKeyThatTheFirstOfPartsHasTwiceIsAnError()
    {
        _folder.Write("left.csv", "day,hour,height\nmon,2,0.5\nmon,2,0.25\n");
        _folder.Write("right.csv", "width,day,hour\n7,mon,2\n");

        var error = await Assert.ThrowsAsync<DataFormatException>(() => Pairs.Dataset.LoadAsync(Context));

        Assert.Contains("left.csv(3): member 'Day', 'Hour': found the key ('mon', '2') a second time", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PartsAloneHaveNoOtherSource()
    {
        _settings["TaskGen:Pairs:Dataset:TestUrl"] = "test.csv";

        var error = await Assert.ThrowsAsync<DatasetException>(() => Pairs.Dataset.LoadAsync(Context));

        Assert.Equal(
            "'TaskGen:Pairs:Dataset:TestUrl' is set, but the dataset 'TaskGen.Integration.Tests.Learning.Sources.Pairs' has only parts with a [Source] of "
            + "their own in the place of that setting. Remove the setting.",
            error.Message);
    }

    private static double[] Features(Partition<Utterances.Row> rows, int row) =>
        [.. Enumerable.Range(0, rows.Features.ColumnCount).Select(column => rows.Features[row, column])];

    private DataContext Context => new()
    {
        ContentRoot = _folder.Path,
        Configuration = new ConfigurationBuilder().AddInMemoryCollection(_settings).Build(),
    };

    private void Set(string setting, string value) => _settings["TaskGen:Utterances:Dataset:" + setting] = value;

    private Task<DatasetPartitions<Partition<Utterances.Row>>> LoadAsync() => Utterances.Dataset.LoadAsync(Context);

    private Task<DataFormatException> FailAsync() => Assert.ThrowsAsync<DataFormatException>(LoadAsync);
}
