using System.Text.Json;
using TaskGen.Learn;

namespace TaskGen.Estimators.Tests;

public sealed class ImputerTests
{
    private static readonly NumericMatrix Good = Table.Of([1, double.NaN], [double.NaN, 7], [3, 6]);

    [Theory]
    [InlineData("penguins")]
    [InlineData("edges")]
    [InlineData("single")]
    [InlineData("two")]
    public void FilledNumbersAreThoseOfScikitLearn(string data)
    {
        var expected = Expectation.Of("imputing").GetProperty("numbers").GetProperty(data);
        var input = Named(expected.Rows("input"));
        var cases = expected.GetProperty("cases").EnumerateArray().ToList();
        foreach (var item in cases)
        {
            var strategy = Enum.Parse<ImputeStrategy>(item.GetProperty("strategy").GetString()!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
            var imputer = Imputer.Fit(
                input, strategy, constant: -7.5, item.GetProperty("indicators").GetBoolean(), item.GetProperty("keep").GetBoolean());
            var filled = imputer.Transform(input);

            Near.Equal(item.Rows("output"), filled);
            Assert.Equal(NamesOf(item), filled.ColumnNames);
            Assert.Equal(filled.Row(0).ToArray(), imputer.Transform(input.Row(0)));
        }

        Assert.Equal(16, cases.Count);
    }

    [Fact]
    public void AColumnThatMissesNumbersOnlyInOtherRowsIsFilledButHasNoIndicator()
    {
        var imputer = Imputer.Fit(Table.Of([1, 2], [3, 4]), indicators: true);
        var filled = imputer.Transform(Table.Of([double.NaN, double.NaN]));

        Assert.Equal(["a", "b"], filled.ColumnNames);
        Assert.Equal([2, 3], filled.Row(0).ToArray());
    }

    [Fact]
    public void OnlyTheRowsThatWereFittedAreLearnedFrom()
    {
        var training = Good.Select(new PartitionIndex([0, 2]));
        Assert.Equal([2, 6], Imputer.Fit(training).Fill);
    }

    [Fact]
    public void WhatCannotBeFilledIsRefused()
    {
        Refusal.Says(() => Imputer.Fit(Table.Of([double.NaN, double.NaN])), "No column (a, b) holds any number");
        Refusal.Says(() => Imputer.Fit(Table.Of([double.NegativeInfinity])), "Row 0 (counted from 0) holds -Infinity in column 'a'");
        Refusal.Says(() => Imputer.Fit(Good, ImputeStrategy.Constant, double.NaN), "constant is NaN; a finite number");
        Refusal.Says(() => Imputer.Fit(Good, (ImputeStrategy)9), "9 is no ImputeStrategy");
        Refusal.Says(() => Imputer.Fit(Table.Empty), "no rows to fit on");
        Refusal.Says(() => Imputer.Fit(Good).Transform(Table.Of([1])), "Fitted on 2 columns, but these features have 1 column (a)");
    }

    [Fact]
    public void ImputersOfTheSameDataAreEqual()
    {
        Assert.Equal(Imputer.Fit(Good), Imputer.Fit(Good));
        Assert.Equal(Imputer.Fit(Good).GetHashCode(), Imputer.Fit(Good).GetHashCode());
        Assert.NotEqual(Imputer.Fit(Good), Imputer.Fit(Good, indicators: true));
    }

    private static NumericMatrix Named(double[][] rows) => new([.. rows.SelectMany(row => row)], [.. rows[0].Select((_, j) => $"c{j}")]);

    // scikit-learn puts what we append in front.
    private static IEnumerable<string> NamesOf(JsonElement item) => item.Texts("names").Select(name =>
        name.StartsWith("missingindicator_", StringComparison.Ordinal) ? name["missingindicator_".Length..] + "_missing" : name);
}
