namespace TaskGen.Learn.Tests;

public class GroupKFoldTests
{
    [Fact]
    public void FoldsAreThoseOfScikitLearn()
    {
        foreach (var @case in Expected.Read<Case>("group-folds.json"))
        {
            FoldSplitter splitter = @case.Folds is { } folds ? new GroupKFold(folds) : new LeaveOneGroupOut();
            Check(@case, splitter, @case.Folds ?? @case.Groups.Distinct().Count());
        }
    }

    [Fact]
    public void StratifiedFoldsErrorsAndWarningsAreThoseOfScikitLearn()
    {
        foreach (var @case in Expected.Read<Case>("stratified-group-folds.json"))
        {
            Check(@case, new StratifiedGroupKFold(@case.Folds!.Value), @case.Folds.Value);
        }
    }

    [Fact]
    public void NoGroupIsOnBothSides()
    {
        var groups = Enumerable.Range(0, 200).Select(row => row * row % 37).ToArray();
        var input = new SplitInput(200, () => Array.ConvertAll(groups, group => group % 2), () => groups);
        foreach (var splitter in new FoldSplitter[] { new GroupKFold(4), new StratifiedGroupKFold(4), new LeaveOneGroupOut(), new GroupShuffleSplit(4) })
        {
            Assert.All(splitter.Split(input), fold =>
            {
                Assert.Empty(fold.Train.Select(row => groups[row]).Intersect(fold.Validation.Select(row => groups[row])));
                Assert.Equal(Enumerable.Range(0, 200), fold.Train.Concat(fold.Validation).Order());
            });
        }
    }

    [Fact]
    public void FewerGroupsThanFoldsAreRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => new GroupKFold(3).Split(new SplitInput(4, null, () => [1, 1, 2, 2])));
        Assert.Contains("2 groups cannot be cut into 3 folds", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ArgumentException>(() => new LeaveOneGroupOut().Split(new SplitInput(2, null, () => [1, 1])));
        Assert.Contains("at least 2 groups, but there are 1", error.Message, StringComparison.Ordinal);
    }

    private static void Check(Case @case, FoldSplitter splitter, int folds)
    {
        var warnings = new List<string>();
        var input = new SplitInput(@case.Groups.Length, () => @case.Labels!, () => @case.Groups);
        if (@case.Error is not null)
        {
            Assert.Throws<ArgumentException>(() => splitter.Split(input, warnings.Add));
            return;
        }

        FoldAssertions.AreThose(@case.FoldOfRow!, splitter.Split(input, warnings.Add), folds);
        Assert.Equal(@case.Warns, warnings.Count == 1);
    }

    private sealed record Case(string Name, int[] Groups, int[]? Labels, int? Folds, int[]? FoldOfRow, string? Error, bool Warns);
}
