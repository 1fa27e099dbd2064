using TaskGen.Learn;

namespace TaskGen.Databases.Tests.Joins;

/// <summary>Parts of rows are results of queries.</summary>
public sealed class QueriedPartsTests(PostgresServer server) : IClassFixture<PostgresServer>, IDisposable
{
    private const string Sightings =
        """
        create table sightings (airport text, runway integer, season text, bird text, height double precision);
        insert into sightings values ('KLAX', 2, 'spring', 'Gull', 10), ('KSFO', 1, 'spring', 'Crow', 20), ('KLAX', 1, 'spring', 'Gull', 30),
            ('KLAX', 1, 'autumn', 'Crow', 40), ('KLAX', 1, 'winter', 'Crow', 99);
        """;

    private readonly SqliteDatabase _database = new(Sightings + JoinFiles.Strikes
        + "create table traffic (year integer, flights double precision); insert into traffic values (1999, 9), (1991, 1), (1995, 5);");

    private readonly SqliteDatabase _airports = new(
        "create table runways (airport text, number integer, length real); insert into runways values ('KLAX', 1, 3000.5), ('KSFO', 1, 2500);");

    private readonly JoinFiles _files = new();

    public void Dispose()
    {
        _database.Dispose();
        _airports.Dispose();
        _files.Dispose();
    }

    [Fact]
    public async Task EachPartitionIsJoinedWithTheValuesOfItsInputs()
    {
        var data = await LoadAsync();

        Assert.Equal(
            [("KLAX", 1, QueriedParts.Bird.Gull, 30), ("KSFO", 1, QueriedParts.Bird.Crow, 20), ("KLAX", 2, QueriedParts.Bird.Gull, 10)],
            data.Train.Select(static row => (row.Airport, row.Runway, row.Sighting.Bird, (int)row.Sighting.Height!)));
        Assert.Equal([40.0], data.Test.Select(static row => row.Sighting.Height!.Value));
        Assert.Equal([3000.5f, 2500f, null], data.Train.Select(static row => row.Strip?.Length));
        Assert.Equal(["train.csv + connection Strikes + airports.sqlite"], new[] { data.Provenance.Train.Url });
    }

    [PostgresFact]
    public async Task PostgresGivesTheSameParts()
    {
        server.Execute("drop table if exists sightings;" + Sightings);
        var ours = await LoadAsync();
        _files.Settings["TaskGen:QueriedParts:Dataset:Sources:Sighting:Provider"] = "Npgsql";
        var theirs = await LoadAsync(server.ConnectionString);

        Assert.Equal(ours.Train.AsEnumerable(), theirs.Train.AsEnumerable());
        Assert.Equal((ours.Train.Fingerprint, ours.Test.Fingerprint), (theirs.Train.Fingerprint, theirs.Test.Fingerprint));
    }

    [Fact]
    public async Task ValuesAreBoundAndNeverPasted()
    {
        _files.Settings["TaskGen:QueriedParts:Dataset:Inputs:season:Test"] = "autumn' or 'a' = 'a";

        var error = await Assert.ThrowsAsync<DataFormatException>(() => LoadAsync());

        Assert.Equal(
            "the test query of TaskGen.Databases.Tests.Joins.QueriedParts for 'Sighting': found no rows, expected at least one. Check the query, and the "
            + "values of its inputs for these rows.",
            error.Message);
    }

    [Fact]
    public async Task AKeyThatTheResultHasTwiceIsAnErrorWithBothPlaces()
    {
        _database.Execute("insert into sightings values ('KLAX', 2, 'spring', 'Crow', 5)");

        var error = await Assert.ThrowsAsync<DataFormatException>(() => LoadAsync());

        Assert.Equal(
            "the training query of TaskGen.Databases.Tests.Joins.QueriedParts for 'Sighting'(4): member 'Airport', 'Runway': found the key ('KLAX', '2') a "
            + "second time, after the training query of TaskGen.Databases.Tests.Joins.QueriedParts for 'Sighting'(1), expected each key once in a part. "
            + "Remove one of both rows, or join them in a [Union] method.",
            error.Message);
    }

    [Fact]
    public async Task AKeyThatTheResultLacksIsAnErrorWithItsPlace()
    {
        _database.Execute("delete from sightings where height = 10");

        var error = await Assert.ThrowsAsync<DataFormatException>(() => LoadAsync());

        Assert.EndsWith(
            "train.csv(4): member 'Airport', 'Runway': found the key ('KLAX', '2'), for which the query for 'Sighting' has no row, expected a row of "
            + "'Sighting' for each key. Add it to the query for 'Sighting', make the member nullable (Sighting?) if it may be missing, or leave such rows "
            + "out with BadRows = BadRows.Skip.",
            error.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("update sightings set bird = 'Duck' where height = 20", "for 'Sighting'(2,3): column 'bird' of member 'Bird': found 'Duck'")]
    [InlineData("update sightings set runway = 'x' where height = 20", "for 'Sighting'(2,2): column 'runway' of member 'Runway': found 'x'")]
    public async Task AValueOfAnotherTypeIsAnErrorWithItsPlace(string sql, string message)
    {
        _database.Execute(sql);

        Assert.Contains(message, (await Assert.ThrowsAsync<DataFormatException>(() => LoadAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatTheDatabaseRefusesNamesThePart()
    {
        _database.Execute("drop table sightings");

        var error = await Assert.ThrowsAsync<DatasetException>(() => LoadAsync());

        Assert.StartsWith(
            "The dataset 'TaskGen.Databases.Tests.Joins.QueriedParts': the training query of TaskGen.Databases.Tests.Joins.QueriedParts for 'Sighting' "
            + "failed, by the provider 'Microsoft.Data.Sqlite' and the connection 'Strikes': SQLite Error 1: 'no such table: sightings'.",
            error.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sources:Sighting:Url", "x.csv", "' is no setting of a source that is a query; expected Connection, DatabaseUrl or Provider.")]
    [InlineData("Sources:Sighting:DatabaseUrl", "x.db", "has a query for 'Sighting' and two databases: set Connection, ")]
    [InlineData("Sources:Strip:DatabaseUrl", "", "has a query for 'Strip' and no database: set Connection, ")]
    [InlineData("Sources:Strip:DatabaseUrl", "none.sqlite", "The URL is set in [Source] or as 'TaskGen:QueriedParts:Dataset:Sources:Strip:DatabaseUrl'.")]
    [InlineData("Sources:Sighting:Connection", "Other", "has no connection string: set 'ConnectionStrings:Other'")]
    [InlineData("Inputs:saison:Test", "x", "'TaskGen:QueriedParts:Dataset:Inputs:saison' is no input of the query of")]
    [InlineData("Inputs:least:Test", "x", "'TaskGen:QueriedParts:Dataset:Inputs:least:Test': expected a value like 0 (int), found 'x'.")]
    [InlineData("Inputs:least:Validation", "1", "the input 'least' of the query for 'Sighting' has a value for validation rows, but the dataset reads no")]
    [InlineData("TestUrl", "", "the input 'season' of the query for 'Sighting' has a value for test rows, but the dataset reads no test rows by themselves.")]
    [InlineData("Connection", "Strikes", "'TaskGen:QueriedParts:Dataset:Connection' is set, but the dataset")]
    public async Task ASettingThatCannotBeIsAnError(string setting, string value, string message)
    {
        _files.Settings["TaskGen:QueriedParts:Dataset:" + setting] = value;

        var error = await Assert.ThrowsAsync<DatasetException>(() => LoadAsync());

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnInputIsSetByConfigurationForAllQueriesThatNameIt()
    {
        _files.Settings["TaskGen:QueriedParts:Dataset:Inputs:least:Training"] = "15";
        _files.Settings["TaskGen:QueriedParts:Dataset:BadRows"] = "Skip";
        _airports.Execute("update runways set length = 12 where airport = 'KSFO'");

        var data = await LoadAsync();

        Assert.Equal([("KLAX", 3000.5f), ("KSFO", null)], data.Train.Select(static row => (row.Airport, row.Strip?.Length)));
    }

    [Fact]
    public async Task RowsOfPartsAloneAreInTheOrderOfTheirKeyWhateverTheDatabaseGives()
    {
        _files.WriteParts();
        Connect();

        var data = await QueriedAlone.Dataset.LoadAsync(_files.Context);

        Assert.Equal(Enumerable.Range(0, 20).Select(static id => (long)id), data.Train.Select(static row => row.Id));
        Assert.Equal(Enumerable.Range(20, 20).Select(static id => id * 0.5), data.Test.Select(static row => row.Weather.Wind));
    }

    [Fact]
    public async Task AUnionTakesThePartsOfEachPartitionInTheOrderOfTheirKey()
    {
        Connect();

        var results = await QueriedUnion.Trainer.RunAsync(1, _files.OptionsOf(_files.Context));
        var described = await QueriedUnion.Dataset.LoadAsync(_files.Context);

        Assert.Equal((24, 16), (results.Dataset.Train.Rows, results.Dataset.Test.Rows));
        Assert.All(described.Train, static row => Assert.Equal(1995, row.Traffic.Year));
        Assert.All(described.Test, static row => Assert.Equal(1999, row.Traffic.Year));
    }

    private void Connect() => _files.Settings["ConnectionStrings:Strikes"] = _database.ConnectionString;

    private Task<DatasetPartitions<Partition<QueriedParts.Row>>> LoadAsync(string? connection = null)
    {
        _files.Settings["ConnectionStrings:Strikes"] = connection ?? _database.ConnectionString;
        File.Copy(_airports.Path, Path.Combine(_files.Path, "airports.sqlite"), overwrite: true);
        _files.Write("train.csv", "airport,runway,damage", "KLAX,1,0", "KSFO,1,1", "KLAX,2,0");
        _files.Write("test.csv", "airport,runway,damage", "KLAX,1,1");
        return QueriedParts.Dataset.LoadAsync(_files.Context);
    }
}
