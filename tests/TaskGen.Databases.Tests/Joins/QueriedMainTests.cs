using TaskGen.Learn;

namespace TaskGen.Databases.Tests.Joins;

/// <summary>The result of a query is joined with files: from the attribute to the trained model.</summary>
public sealed class QueriedMainTests(PostgresServer server) : IClassFixture<PostgresServer>, IDisposable
{
    private readonly SqliteDatabase _database = new(JoinFiles.Strikes);
    private readonly JoinFiles _files = new();

    public void Dispose()
    {
        _database.Dispose();
        _files.Dispose();
    }

    [Fact]
    public async Task RowsOfTheQueryGetTheirPartsInEachPartition()
    {
        var data = await LoadAsync();

        Assert.Equal(Enumerable.Range(0, 24).Select(static id => ((long)id, $"A{id % 3}", id * 0.5)), data.Train.Select(
            static row => (row.Id, row.Airport, row.Weather.Wind)));
        Assert.Equal(Enumerable.Range(24, 16).Select(static id => (long)id), data.Test.Select(static row => row.Weather.Id));
        Assert.Equal([25, 30, 35], data.Test.Where(static row => row.Report is not null).Select(static row => (int)row.Id));
        Assert.Equal(["Weather.Wind", "Report.Pages"], data.Train.Features.ColumnNames.Where(static name => name.Contains('.')));
        Assert.Equal("connection Strikes + weather.csv + reports.jsonl", data.Provenance.Test.Url);
    }

    [Fact]
    public async Task ATrainerRunsOnThem()
    {
        _files.WriteParts();
        var results = await QueriedMain.Trainer.RunAsync(new QueriedMain.Hyperparameters(), Options());

        Assert.Equal(new QueriedMain.Model(12, Enumerable.Range(0, 24).Sum(static id => id * 0.5)), results.Model);
        Assert.Equal((24, 16), (results.Dataset.Train.Rows, results.Dataset.Test.Rows));
    }

    [PostgresFact]
    public async Task PostgresGivesTheSameJoinedRows()
    {
        server.Execute("drop table if exists strikes;" + JoinFiles.Strikes);
        var ours = await LoadAsync();
        UsePostgres();
        var theirs = await LoadAsync();

        Assert.Equal(ours.Train.AsEnumerable(), theirs.Train.AsEnumerable());
        Assert.Equal((ours.Train.Fingerprint, ours.Test.Fingerprint), (theirs.Train.Fingerprint, theirs.Test.Fingerprint));
        Assert.Equal(new QueriedMain.Model(12, 138), (await QueriedMain.Trainer.RunAsync(new QueriedMain.Hyperparameters(), Options())).Model);
    }

    [Fact]
    public async Task AKeyWithoutAPartNamesQueryRowAndFile()
    {
        _files.WriteParts();
        _files.Write("weather.csv", "id,wind", "0,1", "1,1", "3,1");

        var error = await Assert.ThrowsAsync<DataFormatException>(() => QueriedMain.Dataset.LoadAsync(Context()));

        // Rows are ordered by UniqueId only after they were read: the number is that of the result.
        Assert.Matches(
            @"^the training query of TaskGen\.Databases\.Tests\.Joins\.QueriedMain\(\d+\): member 'Id': found the key '2', for which 'weather\.csv' has "
            + @"no row, expected a row of 'Weather' for each key\. Add it to 'weather\.csv', make the member nullable \(Weather\?\)",
            error.Message);
    }

    [Fact]
    public async Task SkippedRowsAreThoseOfTheQueryThatHaveNoPart()
    {
        _files.WriteParts();
        _files.Write("weather.csv", "id,wind", "0,1", "2,1", "30,1");
        _files.Settings["TaskGen:QueriedMain:Dataset:BadRows"] = "Skip";

        var data = await QueriedMain.Dataset.LoadAsync(Context());

        Assert.Equal([0L, 2], data.Train.Select(static row => row.Id));
        Assert.Equal([30L], data.Test.Select(static row => row.Id));
    }

    [Fact]
    public async Task AFileThatIsNoneOfThePartIsToldBesideTheQuery()
    {
        _files.WriteParts();
        _files.Write("weather.csv", "id,wind", "0,strong");

        var error = await Assert.ThrowsAsync<DataFormatException>(() => QueriedMain.Dataset.LoadAsync(Context()));

        Assert.Contains("weather.csv(2,2): column 'wind' of member 'Wind': found 'strong'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AChangeInTheDatabaseOrInAFileTrainsAnewAndACopyElsewhereDoesNot()
    {
        _files.WriteParts();
        using var store = new JoinFiles();
        Assert.Equal(NodeStatus.Succeeded, await TrainAsync(store.Path));
        Assert.Equal(NodeStatus.Cached, await TrainAsync(store.Path));

        // The same bytes under other names, and the same rows in another database.
        Directory.CreateDirectory(Path.Combine(_files.Path, "elsewhere"));
        File.Move(Path.Combine(_files.Path, "weather.csv"), Path.Combine(_files.Path, "elsewhere", "copy.csv"));
        _files.Settings["TaskGen:QueriedMain:Dataset:Sources:Weather:Url"] = "elsewhere/copy.csv";
        using var copy = new SqliteDatabase(JoinFiles.Strikes);
        Assert.Equal(NodeStatus.Cached, await TrainAsync(store.Path, copy));

        File.AppendAllText(Path.Combine(_files.Path, "elsewhere", "copy.csv"), "100,7\n");
        Assert.Equal(NodeStatus.Cached, await TrainAsync(store.Path, copy));

        var lines = File.ReadAllLines(Path.Combine(_files.Path, "elsewhere", "copy.csv"));
        _files.Write(Path.Combine("elsewhere", "copy.csv"), lines.Select(static line => line == "3,1.5" ? "3,1.25" : line));
        Assert.Equal(NodeStatus.Succeeded, await TrainAsync(store.Path, copy));

        copy.Execute("update strikes set damage = 7 where id = 3");
        Assert.Equal(NodeStatus.Succeeded, await TrainAsync(store.Path, copy));
    }

    private async Task<NodeStatus> TrainAsync(string store, SqliteDatabase? database = null)
    {
        var run = await QueriedMain.TrainerDefinition.Workflow.ExecuteAsync(
            new(new QueriedMain.Hyperparameters()), Options(database) with { Store = store });
        return run.Nodes.Single(static node => node.Path == "train").Status;
    }

    private Task<DatasetPartitions<Partition<QueriedMain.Row>>> LoadAsync()
    {
        _files.WriteParts();
        return QueriedMain.Dataset.LoadAsync(Context());
    }

    private void UsePostgres()
    {
        _files.Settings["ConnectionStrings:Strikes"] = server.ConnectionString;
        _files.Settings["TaskGen:QueriedMain:Dataset:Provider"] = "Npgsql";
    }

    private DataContext Context(SqliteDatabase? database = null)
    {
        if (database is not null || !_files.Settings.ContainsKey("ConnectionStrings:Strikes"))
        {
            _files.Settings["ConnectionStrings:Strikes"] = (database ?? _database).ConnectionString;
        }

        return _files.Context;
    }

    private RunOptions Options(SqliteDatabase? database = null) => _files.OptionsOf(Context(database));
}
