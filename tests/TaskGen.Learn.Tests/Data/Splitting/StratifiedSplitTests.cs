namespace TaskGen.Learn.Tests;

public class StratifiedSplitTests
{
    [Fact]
    public void SplitsAreThoseOfScikitLearn()
    {
        foreach (var @case in Expected.Read<Case>("stratified-split.json"))
        {
            var labels = @case.Labels ?? Codes(@case.Categories!);
            if (@case.Error is not null)
            {
                Assert.Throws<ArgumentException>(() => Split(@case, labels));
                continue;
            }

            var split = Split(@case, labels);
            Assert.Equal(@case.Train!, split.Train);
            Assert.Equal(@case.Validation, split.Validation);
            Assert.Equal(@case.Test!, split.Test);
        }
    }

    [Fact]
    public void EveryPartHoldsItsPartOfEveryClass()
    {
        var labels = Enumerable.Range(0, 400).Select(row => row % 20 == 0 ? 2 : row % 3 == 0 ? 1 : 0).ToArray();
        var split = TrainTestSplit.Stratified(labels, 0.2, 5, 0.1);
        Assert.Equal((280, 40, 80), (split.Train.Count, split.Validation!.Count, split.Test.Count));
        Assert.Equal(Enumerable.Range(0, 400), split.Train.Concat(split.Validation).Concat(split.Test).Order());
        foreach (var rows in labels.GroupBy(label => label))
        {
            Assert.InRange(split.Test.Count(row => labels[row] == rows.Key), Math.Floor(rows.Count() * 0.2), Math.Ceiling(rows.Count() * 0.2));
            var exact = rows.Count() * 0.1;
            Assert.InRange(split.Validation.Count(row => labels[row] == rows.Key), Math.Floor(exact) - 1, Math.Ceiling(exact) + 1);
        }
    }

    [Fact]
    public void AClassWithOneRowIsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => TrainTestSplit.Stratified([0, 0, 0, 1, 0, 0], 0.5));
        Assert.Contains("1 of the 2 classes have only 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void APartThatCannotHoldAllClassesIsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => TrainTestSplit.Stratified([0, 0, 1, 1, 2, 2], 2));
        Assert.Contains("There are 3 classes, but only 2 test rows", error.Message, StringComparison.Ordinal);
    }

    private static TrainTestSplit Split(Case @case, int[] labels) => TrainTestSplit.Stratified(labels, @case.TestSize, @case.Seed, @case.ValidationSize);

    private static int[] Codes(string[] categories)
    {
        string[] order = [.. categories.Distinct().Order<string>(ValueOrder.Instance)];
        return Array.ConvertAll(categories, category => Array.IndexOf(order, category));
    }

    private sealed record Case(
        string Name, int[]? Labels, string[]? Categories, SplitSize TestSize, SplitSize? ValidationSize, long Seed,
        int[]? Train, int[]? Validation, int[]? Test, string? Error);
}
