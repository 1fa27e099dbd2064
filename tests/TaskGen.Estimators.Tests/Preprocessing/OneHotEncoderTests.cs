using System.Text.Json;
using TaskGen.Learn;

namespace TaskGen.Estimators.Tests;

public sealed class OneHotEncoderTests
{
    [Fact]
    public void ColumnsAreThoseOfScikitLearn()
    {
        var cases = Expectation.Of("categories").GetProperty("oneHot").EnumerateArray().ToList();
        foreach (var item in cases)
        {
            var name = item.GetProperty("column").GetString()!;
            var encoder = OneHotEncoder.Fit(Categories.Column(name), name, Unseen(item), MinFrequency(item), item.GetProperty("maxLevels").GetInt32());
            var encoded = encoder.Transform(Categories.Probe(name));

            Assert.Equal(item.GetProperty("infrequent").GetInt32(), encoder.Infrequent.Length);
            Assert.Equal(item.GetProperty("width").GetInt32(), encoded.ColumnCount);
            Assert.Equal(item.Integers("positions"), Positions(encoded));
        }

        Assert.Equal(84, cases.Count);
    }

    [Fact]
    public void ColumnsAreNamedAfterTheirLevels()
    {
        string?[] levels = ["b", null, "a", "b", "c"];
        Assert.Equal(["x_a", "x_b", "x_c", "x_(missing)"], OneHotEncoder.Fit(levels, "x").ColumnNames);
        Assert.Equal(["x_b", "x_(infrequent)"], OneHotEncoder.Fit(levels, "x", minFrequency: 2).Transform(levels).ColumnNames);
    }

    [Fact]
    public void OfLevelsWithEqualCountsTheFirstInOrderBecomeRare()
    {
        var encoder = OneHotEncoder.Fit(["d", "c", "b", "a", "a"], "x", maxLevels: 3);
        Assert.Equal<IEnumerable<string?>>(["a", "d"], encoder.Levels);
        Assert.Equal<IEnumerable<string?>>(["b", "c"], encoder.Infrequent);
    }

    [Fact]
    public void OneColumnAtMostLeavesNoLevelOfItsOwn()
    {
        var encoded = OneHotEncoder.Fit(["a", "b", "b"], "x", maxLevels: 1).Transform(["b", "a"]);
        Assert.Equal(["x_(infrequent)"], encoded.ColumnNames);
        Assert.Equal([1, 1], encoded.Column(0));
    }

    [Fact]
    public void AFewRowsAreEncodedAsManyAre()
    {
        string[] levels = [.. Enumerable.Range(0, 100).Select(i => $"level {i}")];
        var encoder = OneHotEncoder.Fit(levels, "x");
        var all = encoder.Transform(levels);
        for (var i = 0; i < levels.Length; i++)
        {
            Assert.Equal(all.Row(i), encoder.Transform([levels[i]]).Row(0));
        }
    }

    [Fact]
    public void AnUnseenLevelIsAnErrorThatNamesRowAndLevels()
    {
        var encoder = OneHotEncoder.Fit(["a", "b"], "island");
        Refusal.Says(() => encoder.Transform(["a", "Dream"]), """Row 1 (counted from 0) holds "Dream" in 'island', which is none of the 2 levels""");
        Refusal.Says(() => encoder.Transform([null]), "holds nothing (null) in 'island'");
        Refusal.Says(() => encoder.Transform(["a", "Dream"]), """("a", "b"). Correct the value, or fit with UnseenLevel.Ignore""");
    }

    [Fact]
    public void WhatCannotBeFittedIsRefused()
    {
        Refusal.Says(() => OneHotEncoder.Fit([], "x"), "no rows to fit on");
        Refusal.Says(() => OneHotEncoder.Fit(["a"], "x", maxLevels: -1), "maxLevels is -1");
        Refusal.Says(() => OneHotEncoder.Fit(["a"], "x", minFrequency: 1.5), "share is 1.5; a number from 0 to 1");
        Refusal.Says(() => OneHotEncoder.Fit(["a"], "x", (UnseenLevel)7), "unseen is 7, which is none of Error, Ignore, Infrequent");
    }

    [Fact]
    public void EncodersOfTheSameLevelsAreEqual()
    {
        var encoder = OneHotEncoder.Fit(["a", null, "b"], "x");
        Assert.Equal(OneHotEncoder.Fit([null, "b", "a"], "x"), encoder);
        Assert.Equal(OneHotEncoder.Fit([null, "b", "a"], "x").GetHashCode(), encoder.GetHashCode());
        Assert.NotEqual(OneHotEncoder.Fit(["a", "b"], "x"), encoder);
    }

    private static UnseenLevel Unseen(JsonElement item) =>
        item.GetProperty("unseen").GetString() == "ignore" ? UnseenLevel.Ignore : UnseenLevel.Infrequent;

    private static Frequency MinFrequency(JsonElement item) => item.GetProperty("minFrequency") switch
    {
        { ValueKind: JsonValueKind.Null } => default,
        var value when value.TryGetInt32(out var count) => Frequency.Rows(count),
        var value => Frequency.Share(value.GetDouble()),
    };

    private static int[] Positions(NumericMatrix encoded) => [.. Enumerable.Range(0, encoded.RowCount).Select(i =>
    {
        var row = encoded.Row(i).ToArray();
        Assert.Equal(row.Sum(), row.Count(value => value == 1));
        return Array.IndexOf(row, 1);
    })];
}
