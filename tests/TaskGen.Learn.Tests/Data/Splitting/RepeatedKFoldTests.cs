namespace TaskGen.Learn.Tests;

public class RepeatedKFoldTests
{
    [Fact]
    public void FoldsAreThoseOfScikitLearn()
    {
        foreach (var @case in Expected.Read<Case>("repeated-folds.json"))
        {
            FoldSplitter splitter = @case.Labels is null
                ? new RepeatedKFold(@case.Folds, @case.Repeats, @case.Seed)
                : new RepeatedStratifiedKFold(@case.Folds, @case.Repeats, @case.Seed);
            FoldAssertions.AreThose(@case.Rounds, splitter, new SplitInput(@case.Count, () => @case.Labels!));
        }
    }

    [Fact]
    public void RepetitionsDiffer()
    {
        var folds = new RepeatedKFold(2, 2).Split(30);
        Assert.Equal(4, folds.Count);
        Assert.NotEqual(folds[0].Validation, folds[2].Validation);
    }

    [Fact]
    public void AClassThatIsTooRareIsToldOfOnce()
    {
        var warnings = new List<string>();
        new RepeatedStratifiedKFold(2, 3).Split(new SplitInput(4, () => [0, 0, 0, 1]), warnings.Add);
        Assert.Single(warnings);
    }

    [Fact]
    public void RepetitionsMustBeOneAtLeast()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RepeatedKFold(2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RepeatedStratifiedKFold(2, 0));
    }

    private sealed record Case(int Count, int[]? Labels, int Folds, int Repeats, long Seed, ExpectedRound[]? Rounds);
}
