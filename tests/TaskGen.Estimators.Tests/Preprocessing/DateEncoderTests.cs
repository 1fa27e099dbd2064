using System.Globalization;
using TaskGen.Learn;

namespace TaskGen.Estimators.Tests;

public sealed class DateEncoderTests
{
    [Fact]
    public void PartsAndWavesAreThoseOfPandas()
    {
        var dates = Expectation.Of("dates").EnumerateArray().ToList();
        var parts = Enum.GetValues<DatePart>();
        DateTime?[] values = [.. dates.Select(item => DateTime.Parse(item.GetProperty("date").GetString()!, CultureInfo.InvariantCulture))];

        Near.Equal([.. dates.Select(item => item.Numbers("parts"))], new DateEncoder("x", parts).Transform(values));
        DatePart[] cyclic = [.. parts.Where(part => part is not (DatePart.Year or DatePart.Weekend))];
        Near.Equal([.. dates.Select(item => item.Numbers("waves"))], new DateEncoder("x", cyclic, cyclic: true).Transform(values));
        Assert.True(dates.Count >= 17);
    }

    [Fact]
    public void ColumnsAreNamedAfterTheirPart()
    {
        DatePart[] parts = [DatePart.Year, DatePart.DayOfWeek];
        Assert.Equal(["flown_year", "flown_dayOfWeek"], new DateEncoder("flown", parts).ColumnNames);
        Assert.Equal(["flown_year", "flown_dayOfWeek_sin", "flown_dayOfWeek_cos"], new DateEncoder("flown", parts, cyclic: true).Transform([]).ColumnNames);
    }

    [Fact]
    public void TheLastDayOfAYearIsNextToTheFirst()
    {
        var waves = new DateEncoder("x", [DatePart.DayOfYear], cyclic: true).Transform([new(2023, 12, 31), new(2024, 1, 1), new(2024, 7, 1)]);
        var step = 2 * Math.PI / 365;
        Assert.Equal(step, Distance(waves, 0, 1), 1e-4);
        Assert.True(Distance(waves, 1, 2) > 1.9);
    }

    [Fact]
    public void AMissingDateIsMissingThroughout()
    {
        var encoder = new DateEncoder("x", [DatePart.Year, DatePart.Month], cyclic: true);
        Assert.Equal([double.NaN, double.NaN, double.NaN], encoder.Transform([null]).Row(0).ToArray());
    }

    [Fact]
    public void NoPartsAreRefused()
    {
        Refusal.Says(() => new DateEncoder("x", []), "No parts of 'x'");
        Refusal.Says(() => new DateEncoder("x", [(DatePart)99]), "parts is 99, which is none of Year");
    }

    private static double Distance(NumericMatrix waves, int first, int second) =>
        Math.Sqrt(Math.Pow(waves[first, 0] - waves[second, 0], 2) + Math.Pow(waves[first, 1] - waves[second, 1], 2));
}
