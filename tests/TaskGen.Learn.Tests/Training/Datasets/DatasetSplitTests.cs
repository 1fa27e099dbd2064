using TaskGen.Learn.Tests.Training.Samples;

namespace TaskGen.Learn.Tests.Training.Datasets;

public class DatasetSplitTests
{
    private static readonly Visit[] Visits =
        [.. Enumerable.Range(0, 60).Select(i => new Visit(i % 4 == 0 ? "ill" : "Well", i * i % 11, i / 2.0, new DateOnly(2024, 1, 1).AddDays(i * 37 % 60)))];

    [Fact]
    public void TextIsStratifiedByInTheOrderOfItsCodePoints()
    {
        var split = Of(new() { Stratify = true, TestSize = 0.25, ValidationSize = 0.25, Seed = 3 });
        int[] labels = [.. Visits.Select(visit => visit.Outcome == "Well" ? 0 : 1)];
        Assert.Equal(TrainTestSplit.Stratified(labels, 0.25, 3, 0.25).Train, split.Train);
        Assert.InRange(split.Train.Count(row => labels[row] == 1), 7, 8);
        Assert.InRange(split.Test.Count(row => labels[row] == 1), 3, 4);
    }

    [Fact]
    public void RowsOfAGroupStayTogether()
    {
        var split = Of(new() { GroupBy = "Patient", TestSize = 0.3, ValidationSize = 0.2 });
        int[] groups = [.. Visits.Select(visit => visit.Patient)];
        Assert.Equal(TrainTestSplit.Grouped(groups, 0.3, 0, 0.2).Test, split.Test);
        Assert.Empty(split.Test.Select(row => groups[row]).Intersect(split.Train.Select(row => groups[row])));
        Assert.Empty(split.Validation!.Select(row => groups[row]).Intersect(split.Train.Concat(split.Test).Select(row => groups[row])));
    }

    [Fact]
    public void AMemberThatIsTheTimeMakesTheSplitOneByTime()
    {
        var options = new DatasetOptions { Shuffle = false, TestSize = 0.2, ValidationSize = 0.2, Gap = "3d" };
        var parts = Of(options, new VisitSchema(hasTime: true)).Apply(Partition.Create(Visits, new VisitSchema(hasTime: true)));
        Assert.Equal([32, 12, 12], [parts.Train.Count, parts.Validation!.Count, parts.Test.Count]);
        Assert.Equal(parts.Test.OrderBy(visit => visit.Day), parts.Test);
        Assert.Equal(new DateOnly(2024, 2, 29), parts.Test[^1].Day);
        Assert.Equal(parts.Validation[^1].Day.AddDays(3), parts.Test[0].Day);
        Assert.Equal(parts.Train[^1].Day.AddDays(3), parts.Validation[0].Day);
    }

    [Fact]
    public void SettingsThatContradictTheTimeAreRefused()
    {
        Fails("which Shuffle contradicts", new(), new VisitSchema(hasTime: true));
        Fails("which Stratify contradicts", new() { Shuffle = false, Stratify = true }, new VisitSchema(hasTime: true));
        Fails("which GroupBy contradicts", new() { Shuffle = false, GroupBy = "Patient" }, new VisitSchema(hasTime: true));
        Fails("Gap = '7d' has no meaning for rows without a [Time] member", new() { Gap = "7d" });
    }

    [Fact]
    public void WhatSaysWhereARowGoesMustBeThere()
    {
        Fails("Visit has no member 'patient' to group by. It has Outcome, Patient, Score, Day.", new() { GroupBy = "patient" });
        Fails("need exactly one target, but Visit has 0", new() { Stratify = true }, new VisitSchema(target: ""));
        Fails("'Score' is a number with a fraction, such as 0.5", new() { Stratify = true }, new VisitSchema(target: "Score"));
        var rows = Partition.Create([.. Visits[..2], Visits[2] with { Outcome = null! }], new VisitSchema());
        var error = Assert.Throws<InvalidOperationException>(() => DatasetSplit.Of(rows, new() { Stratify = true }));
        Assert.Contains("Row 2 (from 0) has no value of 'Outcome'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FoldsKnowClassesAndGroupsOfAPartition()
    {
        var input = SplitInput.Of(Partition.Create(Visits, new VisitSchema()), "Patient");
        Assert.All(new StratifiedKFold(4).Split(input), fold => Assert.InRange(fold.Validation.Count(row => Visits[row].Outcome == "ill"), 3, 4));
        Assert.All(new GroupKFold(3).Split(input), fold => Assert.Empty(
            fold.Train.Select(row => Visits[row].Patient).Intersect(fold.Validation.Select(row => Visits[row].Patient))));
    }

    private static TrainTestSplit Of(DatasetOptions options, VisitSchema? schema = null) =>
        DatasetSplit.Of(Partition.Create(Visits, schema ?? new VisitSchema()), options);

    private static void Fails(string message, DatasetOptions options, VisitSchema? schema = null) =>
        Assert.Contains(message, Assert.Throws<InvalidOperationException>(() => Of(options, schema)).Message, StringComparison.Ordinal);
}
