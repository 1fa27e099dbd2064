using TaskGen.Learn;

namespace TaskGen.Databases.Tests;

public sealed class SqliteRowTests : IDisposable
{
    private const string Columns =
        "id, height, speed, airport, light, reported, \"when\", day, report, cost, engines, damage";

    private readonly SqliteDatabase _database = new(
        """
        create table strikes (id integer primary key, height real, speed real, airport text, light text, reported integer, "when" text, day text,
          report text, cost real, engines integer, damage integer);
        insert into strikes values
          (1, 500.5, 120.25, 'Zürich', 'Day', 1, '1990-01-08 14:05:00', '1990-01-08', '0f8fad5b-d9cb-469f-a165-70867728950e', 12.5, 2, 0),
          (2, 50, null, null, 'night', 0, '1990-01-09', null, null, 0, 255, 1);
        """);

    public void Dispose() => _database.Dispose();

    [Fact]
    public void RowsAreReadByTheTypesOfTheirValues()
    {
        using var connection = _database.Open();
        Assert.Equal(
            [
                new Strikes.Row(
                    1, 500.5, 120.25f, "Zürich", Strikes.Light.Day, true, new DateTime(1990, 1, 8, 14, 5, 0), new DateOnly(1990, 1, 8),
                    Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), 12.5m, 2, 0),
                new Strikes.Row(2, 50, null, null, Strikes.Light.Night, false, new DateTime(1990, 1, 9), null, null, 0, 255, 1),
            ],
            Reading.Read(connection, $"select {Columns} from strikes order by id"));
    }

    [Theory]
    [InlineData("height = 'high'", "the query(1,2): column 'height' of member 'Height': found 'high', expected a number (double)")]
    [InlineData("height = null", "the query(1,2): column 'height' of member 'Height': found null, expected a number (double)")]
    [InlineData("height = x'0102'", "the query(1,2): column 'height' of member 'Height': found a list or an object, '2 bytes', expected a number")]
    [InlineData("engines = 256", "the query(1,11): column 'engines' of member 'Engines': found the number '256', expected a whole number from 0 to 255 (byte)")]
    [InlineData("damage = 0.5", "the query(1,12): column 'damage' of member 'Damage': found the number '0.5', expected a whole number")]
    [InlineData("damage = 3000000000", "the query(1,12): column 'damage' of member 'Damage': found the number '3000000000', expected a whole number")]
    [InlineData("light = 'dusk'", "the query(1,5): column 'light' of member 'Light': found 'dusk', expected one of Day, Night (Light)")]
    [InlineData("reported = 2", "the query(1,6): column 'reported' of member 'Reported': found the number '2', expected true or false")]
    [InlineData("\"when\" = '08.01.1990'", "the query(1,7): column 'when' of member 'When': found '08.01.1990', expected a date and time as in ISO 8601")]
    public void ValuesOfOtherTypesAreRefused(string change, string message)
    {
        _database.Execute($"update strikes set {change} where id = 1");
        using var connection = _database.Open();
        Assert.StartsWith(message, Reading.Error(connection, $"select {Columns} from strikes order by id").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ANumberIsNoText()
    {
        using var connection = _database.Open();
        var error = Reading.Error(connection, $"select {Columns.Replace("airport", "5 as airport", StringComparison.Ordinal)} from strikes order by id");
        Assert.Equal(("Airport", "the number '5'", "text (string)"), (error.Member, error.Found, error.Expected));
    }

    [Fact]
    public void ColumnsMatchByNameInAnyOrder()
    {
        using var connection = _database.Open();
        var reversed = string.Join(", ", Columns.Split(", ").Reverse());
        Assert.Equal(
            Reading.Read(connection, $"select {Columns} from strikes order by id"),
            Reading.Read(connection, $"select 7 as other, {reversed} from strikes order by id"));
    }

    [Fact]
    public void AMissingColumnIsNamedWithThoseThatAreThere()
    {
        using var connection = _database.Open();
        var error = Reading.Error(connection, "select id, height as hight from strikes");
        Assert.StartsWith("the query: member 'Height': found the columns 'id', 'hight', expected a column 'Height'", error.Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'hight'?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNoRowMayBeSkipped()
    {
        _database.Execute("update strikes set engines = 900 where id = 1");
        using var connection = _database.Open();
        var log = new BadRowLog(BadRows.Skip);
        Assert.Equal([2], Reading.Read(connection, $"select {Columns} from strikes", log).Select(static row => row.Id));
        Assert.Equal(1, log.Count);
    }
}
