using TaskGen.Learn;

namespace TaskGen.Estimators.Tests;

public sealed class ColumnTransformerTests
{
    [Fact]
    public void ColumnsStandSideBySideUnderTheirNames()
    {
        var numbers = new PenguinColumns().Fit(Penguin.All).Transform(Penguin.All[..4]);
        Assert.Equal(
            [
                "BeakLength", "BeakDepth", "FlipperLength", "BeakLength_missing", "BeakDepth_missing", "FlipperLength_missing", "mass",
                "Island_Biscoe", "Island_Dream", "Island_(infrequent)", "Sex_.", "Sex_FEMALE", "Sex_MALE",
            ],
            numbers.ColumnNames);
        Assert.All(numbers.Row(3)[3..6].ToArray(), indicator => Assert.True(indicator > 1));
        Assert.Equal([0, 0, 1], numbers.Row(0)[7..10].ToArray());
    }

    [Fact]
    public void EveryKindOfColumnIsTaken()
    {
        var fitted = new StrikeColumns().Fit(Strike.Some);
        var numbers = fitted.Transform(Strike.Some);
        Assert.Equal(
            [
                "Flown_month_sin", "Flown_month_cos", "Flown_dayOfWeek_sin", "Flown_dayOfWeek_cos", "Day_year", "Size", "Phase",
                "Operator_hash0", "Operator_hash1", "Operator_hash2", "Operator_hash3", "Species_bat", "Species_bird", "Species_or",
                "words_hash0", "words_hash1", "words_hash2", "words_hash3", "words_hash4", "kilometres",
            ],
            numbers.ColumnNames);
        Assert.Equal([1990, double.NaN, 1990], numbers.Column(4));
        Assert.Equal([2, 0, 0], numbers.Column(5));
        // Approach is the more frequent once it fills the gap; Climb is rare.
        Assert.Equal([1, 0, 0], numbers.Column(6));
        Assert.Equal(["Climb"], fitted.Fitted[3].Ordinal!.Infrequent);
        Assert.Equal(300 * 1.852, numbers[0, 19], 1e-9);
        Assert.Equal(double.NaN, numbers[2, 19]);
        Assert.Equal(1, numbers.Row(1)[11..14].ToArray().Sum(weight => weight * weight), 1e-12);
    }

    [Fact]
    public void OptionsAreMembersOfTheRecord()
    {
        var all = new PenguinColumns { MinFrequency = 1 }.Fit(Penguin.All);
        Assert.Equal(3, all.Fitted[2].OneHot!.Levels.Length);
        Assert.Equal(2, new PenguinColumns { MinFrequency = 60 }.Fit(Penguin.All).Fitted[2].OneHot!.Levels.Length);
        Assert.Equal(1, all.MinFrequency);
    }

    [Fact]
    public void FittingLeavesTheDefinitionAsItWas()
    {
        var definition = new PenguinColumns();
        var fitted = definition.Fit(Penguin.All);
        Assert.Empty(definition.Fitted);
        Assert.Equal(fitted, definition.Fit(Penguin.All));
        Assert.Equal(fitted.GetHashCode(), definition.Fit(Penguin.All).GetHashCode());
        Assert.NotEqual(fitted, definition.Fit(Penguin.All[..100]));
    }

    [Fact]
    public void WhatIsNotFittedSaysSo()
    {
        Refusal.OfState(() => new PenguinColumns().Transform(Penguin.All), "This PenguinColumns has learned nothing yet. Call Fit");
        Refusal.Says(() => new PenguinColumns().Fit(Array.Empty<Penguin>()), "no rows to fit on");
    }

    [Fact]
    public void AnotherDefinitionThanWasFittedIsRefused()
    {
        var other = new OneColumn { Fitted = new PenguinColumns().Fit(Penguin.All).Fitted };
        Refusal.OfState(
            () => other.Transform(Penguin.All), "fitted on the columns BeakLength, BeakDepth, FlipperLength; mass; Island; Sex, but now defines Island.");

        var numbers = new OneColumn { Fitted = [new(["Island"], [])] };
        Refusal.OfState(() => numbers.Transform(Penguin.All), "'Island' holds texts, but the model was fitted without an encoder");
    }

    [Fact]
    public void NoColumnsAreRefused() => Refusal.OfState(() => new NoColumns().Fit(Penguin.All), "NoColumns defines no columns");

    [Theory]
    [InlineData("row => row.BeakLength", "BeakLength")]
    [InlineData("static r => r.Beak.Length!", "Length")]
    [InlineData("r => r.Species.ToString()", "Species")]
    [InlineData("r => Math.Log(r.Mass)", "Math.Log(r.Mass)")]
    [InlineData("given", "given")]
    public void ColumnsAreNamedAfterTheMemberThatIsRead(string expression, string name) => Assert.Equal(name, SelectorName.Of(expression));

    [Fact]
    public void ColumnsAreChosenAndJoinedByName()
    {
        var table = Table.Of([1, 2, 3], [4, 5, 6]);
        var chosen = table.Select(new PartitionIndex([1])).SelectColumns("c", "a");
        Assert.Equal(["c", "a"], chosen.ColumnNames);
        Assert.Equal([6, 4], chosen.Row(0).ToArray());
        Assert.Equal([1, 2, 3, 3, 1], table.Append(table.SelectColumns("c", "a")).Row(0).ToArray());
        Assert.Equal(new ColumnSelector(["a"]), new ColumnSelector(["a"]));

        Refusal.Says(() => table.SelectColumns("A"), "There is no column 'A'. The columns are a, b, c");
        Refusal.Says(() => table.Append(chosen), "(a, b, c) have 2 rows, and others (c, a) have 1");
    }

    private sealed record OneColumn : ColumnTransformer<Penguin>
    {
        protected override void Define(ColumnSet<Penguin> columns) => columns.OneHot(row => row.Island);
    }

    private sealed record NoColumns : ColumnTransformer<Penguin>
    {
        protected override void Define(ColumnSet<Penguin> columns)
        {
        }
    }
}
