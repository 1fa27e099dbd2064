using Npgsql;

namespace TaskGen.Databases.Tests;

public sealed class PostgresRowTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private const string Row =
        "1::bigint as id, 500.5::double precision as height, 120.25::real as speed, 'Zürich'::text as airport, 'Day' as light, true as reported, "
        + "'1990-01-08 14:05'::timestamp as when, '1990-01-08'::date as day, '0f8fad5b-d9cb-469f-a165-70867728950e'::uuid as report, "
        + "12.5::numeric as cost, 2::smallint as engines, 0::integer as damage";

    private static Strikes.Row Expected => new(
        1, 500.5, 120.25f, "Zürich", Strikes.Light.Day, true, new DateTime(1990, 1, 8, 14, 5, 0), new DateOnly(1990, 1, 8),
        Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"), 12.5m, 2, 0);

    [PostgresFact]
    public void EveryTypeIsRead()
    {
        using var connection = Open();
        Assert.Equal([Expected], Reading.Read(connection, $"select {Row}"));
    }

    [PostgresFact]
    public void MissingValuesAreNull()
    {
        using var connection = Open();
        var query = Row.Replace("120.25::real", "null::real", StringComparison.Ordinal).Replace("'Zürich'::text", "null", StringComparison.Ordinal)
            .Replace("'1990-01-08'::date", "null::date", StringComparison.Ordinal)
            .Replace("'0f8fad5b-d9cb-469f-a165-70867728950e'::uuid", "null::uuid", StringComparison.Ordinal);
        Assert.Equal([Expected with { Speed = null, Airport = null, Day = null, Report = null }], Reading.Read(connection, $"select {query}"));
    }

    [PostgresFact]
    public void NumbersOfOtherTypesAreTakenWhereTheyFit()
    {
        using var connection = Open();
        var query = Row.Replace("1::bigint", "1::smallint", StringComparison.Ordinal)
            .Replace("500.5::double precision", "500.5::numeric", StringComparison.Ordinal)
            .Replace("12.5::numeric", "12.5::double precision", StringComparison.Ordinal).Replace("0::integer", "0::bigint", StringComparison.Ordinal)
            .Replace("'1990-01-08 14:05'::timestamp", "'1990-01-08 14:05Z'::timestamptz", StringComparison.Ordinal);
        Assert.Equal([Expected], Reading.Read(connection, $"select {query}"));
    }

    [PostgresFact]
    public void OtherTypesAreRefused()
    {
        using var connection = Open();
        Refused("'1'::text", "1::bigint", "Id", "'1'");
        Refused("true", "500.5::double precision", "Height", "the truth value 'true'");
        Refused("'{1,2}'::int[]", "120.25::real", "Speed", "a list or an object, 'System.Int32[]'");
        Refused("'1990-01-08'::date", "'Zürich'::text", "Airport", "'1990-01-08'");
        Refused("300::smallint", "2::smallint", "Engines", "the number '300'");

        void Refused(string value, string instead, string member, string found)
        {
            var error = Reading.Error(connection, $"select {Row.Replace(instead, value, StringComparison.Ordinal)}");
            Assert.Equal((member, found), (error.Member, error.Found));
        }
    }

    private NpgsqlConnection Open()
    {
        var connection = new NpgsqlConnection(server.ConnectionString);
        connection.Open();
        return connection;
    }
}
