namespace TaskGen.Learn.Tests;

public class RowFieldsTests
{
    private const string Values =
        "-1.5e3,0.25,12.340,255,-128,-32768,65535,-2147483648,4294967295,-9223372036854775808,18446744073709551615,"
        + "Yes,é,\" two, words \",0F8FAD5B-D9CB-469F-A165-70867728950E,2024-03-31T14:05:00.5,2024-03-31T14:05:00+02:00,2024-03-31,14:05,2.14:05:30,Medium";

    private static readonly string Header = string.Join(',', new EverythingSchema().Columns.Select(column => column.Name));

    private static readonly Everything Row = new(
        -1500,
        0.25f,
        12.34m,
        255,
        -128,
        short.MinValue,
        ushort.MaxValue,
        int.MinValue,
        uint.MaxValue,
        long.MinValue,
        ulong.MaxValue,
        true,
        'é',
        " two, words ",
        new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"),
        new DateTime(2024, 3, 31, 14, 5, 0, 500),
        new DateTimeOffset(2024, 3, 31, 14, 5, 0, TimeSpan.FromHours(2)),
        new DateOnly(2024, 3, 31),
        new TimeOnly(14, 5),
        new TimeSpan(2, 14, 5, 30),
        Size.Medium);

    [Fact]
    public void EveryTypeIsRead()
    {
        Assert.Equal([Row], CsvText.Read($"{Header}\n{Values}\n", new EverythingSchema()));
    }

    [Fact]
    public void EveryOptionalTypeIsRead()
    {
        var row = Assert.Single(CsvText.Read($"{Header}\n{Values}\n", new MaybeEverythingSchema()));
        Assert.Equal(
            new MaybeEverything(
                Row.ADouble, Row.ASingle, Row.ADecimal, Row.AByte, Row.ASByte, Row.AInt16, Row.AUInt16, Row.AInt32, Row.AUInt32, Row.AInt64,
                Row.AUInt64, Row.ABoolean, Row.AChar, Row.AString, Row.AGuid, Row.ADateTime, Row.ADateTimeOffset, Row.ADateOnly, Row.ATimeOnly,
                Row.ATimeSpan, Row.ASize),
            row);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"\"")]
    public void EmptyFieldsAreNullInOptionalMembers(string field)
    {
        var line = string.Join(',', Enumerable.Repeat(field, 21));
        var row = Assert.Single(CsvText.Read($"{Header}\n{line}\n", new MaybeEverythingSchema()));
        Assert.Equal(
            new MaybeEverything(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null),
            row);
    }

    [Fact]
    public void MissingNumbersAreNaNAmongTheFeatures()
    {
        var rows = CsvText.Read($"{Header}\n{new string(',', 20)}\n{Values}\n", new MaybeEverythingSchema());
        var features = Partition.Create(rows, new MaybeEverythingSchema()).Features;
        Assert.Equal(12, features.ColumnCount);
        Assert.All(features.Row(0).ToArray(), value => Assert.Equal(double.NaN, value));
        Assert.Equal(
            [-1500, 0.25, 12.34, 255, -128, -32768, 65535, -2147483648, 4294967295, -9223372036854775808, 18446744073709551615, 1], features.Row(1).ToArray());
    }

    [Theory]
    [InlineData(0, "abc", "a number (double)")]
    [InlineData(0, "1,5", "a number (double)")]
    [InlineData(0, "1.000,5", "a number (double)")]
    [InlineData(0, "1 000", "a number (double)")]
    [InlineData(0, "0x10", "a number (double)")]
    [InlineData(0, "1e999", "a finite number (double)")]
    [InlineData(0, "-Infinity", "a finite number (double)")]
    [InlineData(1, "1e39", "a finite number (float)")]
    [InlineData(2, "1,5", "a number (decimal)")]
    [InlineData(2, "79228162514264337593543950336", "a number (decimal)")]
    [InlineData(3, "256", "a whole number from 0 to 255 (byte)")]
    [InlineData(4, "128", "a whole number from -128 to 127 (sbyte)")]
    [InlineData(5, "32768", "a whole number from -32768 to 32767 (short)")]
    [InlineData(6, "-1", "a whole number from 0 to 65535 (ushort)")]
    [InlineData(7, "2147483648", "a whole number from -2147483648 to 2147483647 (int)")]
    [InlineData(7, "1.0", "a whole number from -2147483648 to 2147483647 (int)")]
    [InlineData(7, "1,000", "a whole number from -2147483648 to 2147483647 (int)")]
    [InlineData(8, "-1", "a whole number from 0 to 4294967295 (uint)")]
    [InlineData(9, "9223372036854775808", "a whole number from -9223372036854775808 to 9223372036854775807 (long)")]
    [InlineData(10, "-1", "a whole number from 0 to 18446744073709551615 (ulong)")]
    [InlineData(11, "2", "true or false (bool; also yes and no, 1 and 0)")]
    [InlineData(12, "ab", "one character (char)")]
    [InlineData(12, "\U0001F600", "one character (char)")]
    [InlineData(14, "0f8fad5b", "a GUID such as 0f8fad5b-d9cb-469f-a165-70867728950e (Guid)")]
    [InlineData(15, "31/03/2024", "a date and time as in ISO 8601, such as 2024-03-31 or 2024-03-31T14:05:00Z (DateTime)")]
    [InlineData(16, "03-31-2024", "a date and time as in ISO 8601, such as 2024-03-31T14:05:00+02:00 (DateTimeOffset)")]
    [InlineData(17, "2024-02-30", "a date such as 2024-03-31 (DateOnly)")]
    [InlineData(18, "2:05 pm", "a time of day such as 14:05 or 14:05:30 (TimeOnly)")]
    [InlineData(19, "5", "a duration such as 14:05, 14:05:30 or 2.14:05:30 (TimeSpan)")]
    [InlineData(20, "Huge", "one of Small, Medium, Large (Size)")]
    public void FieldsThatDoNotFitAreRefusedWithTheirPlace(int column, string field, string expected)
    {
        var schema = new MaybeEverythingSchema();
        var line = $"{new string(',', column)}\"{field}\"{new string(',', 20 - column)}";
        var error = CsvText.Error($"{Header}\n{new string(',', 20)}\n{line}\n", schema);
        Assert.Equal(expected, error.Expected);
        Assert.Equal($"'{field}'", error.Found);
        Assert.Equal((CsvText.Name, 3L, column + 1), (error.File, error.Line, error.Column));
        Assert.Equal(schema.Columns[column].Name, error.Member);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("nan")]
    [InlineData("NaN")]
    [InlineData(" NaN ")]
    public void NoNumberAtAllIsAnErrorUnlessTheMemberIsOptional(string field)
    {
        var schema = new EverythingSchema();
        var fields = Values.Replace("\" two, words \"", "text", StringComparison.Ordinal).Split(',');
        for (var column = 0; column < 11; column++)
        {
            var line = string.Join(',', fields.Select((value, i) => i == column ? field : value));
            var error = CsvText.Error($"{Header}\n{line}\n", schema);
            Assert.Equal(schema.Columns[column].Name, error.Member);
            Assert.Contains("? if the value may be missing.", error.Message.Replace(")", "", StringComparison.Ordinal), StringComparison.Ordinal);
            var row = Assert.Single(CsvText.Read($"{Header}\n{line}\n", new MaybeEverythingSchema()));
            Assert.True(double.IsNaN(Partition.Create([row], new MaybeEverythingSchema()).Features[0, column]));
        }
    }

    [Fact]
    public void EmptyFieldsInOtherMembersAreErrorsThatSuggestAnOptionalOne()
    {
        var schema = new EverythingSchema();
        var fields = Values.Replace("\" two, words \"", "text", StringComparison.Ordinal).Split(',');
        for (var column = 11; column < 21; column++)
        {
            var line = string.Join(',', fields.Select((value, i) => i == column ? "" : value));
            var error = CsvText.Error($"{Header}\n{line}\n", schema);
            Assert.Equal((schema.Columns[column].Name, "an empty field"), (error.Member, error.Found));
            Assert.Contains($"make the member nullable ({schema.Columns[column].TypeName}?)", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2024-03-31", "2024-03-31T00:00:00.0000000")]
    [InlineData("2024-03-31T14:05", "2024-03-31T14:05:00.0000000")]
    [InlineData("2024-03-31 14:05:06.789", "2024-03-31T14:05:06.7890000")]
    [InlineData("2024-03-31T14:05:06Z", "2024-03-31T14:05:06.0000000Z")]
    [InlineData("2024-03-31 14:05:06+02:00", "2024-03-31T12:05:06.0000000Z")]
    public void TimesAreTheSameInEveryTimeZone(string field, string expected)
    {
        var line = $"{new string(',', 15)}{field}{new string(',', 5)}";
        var row = Assert.Single(CsvText.Read($"{Header}\n{line}\n", new MaybeEverythingSchema()));
        Assert.Equal(expected, row.ADateTime!.Value.ToString("O"));
    }

    [Fact]
    public void MomentsWithoutAnOffsetAreUniversalTime()
    {
        var line = $"{new string(',', 16)}2024-03-31T14:05:06{new string(',', 4)}";
        var row = Assert.Single(CsvText.Read($"{Header}\n{line}\n", new MaybeEverythingSchema()));
        Assert.Equal(new DateTimeOffset(2024, 3, 31, 14, 5, 6, TimeSpan.Zero), row.ADateTimeOffset);
    }

    [Theory]
    [InlineData("Large", "Large")]
    [InlineData("large", "Large")]
    [InlineData(" SMALL ", "Small")]
    [InlineData("4", "Large")]
    public void EnumerationsMatchNamesWithoutCaseAndNumbers(string field, string expected)
    {
        var line = $"{new string(',', 20)}{field}";
        var row = Assert.Single(CsvText.Read($"{Header}\n{line}\n", new MaybeEverythingSchema()));
        Assert.Equal(expected, row.ASize.ToString());
    }
}
