using TaskGen.Integration.Tests.Processes;
using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning;

/// <summary>What the marks of a row do to the rows that are read.</summary>
public sealed class RowMarkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task MarksDecideOverRowsAndNumbers()
    {
        _folder.Write(
            "train.csv", "id,day,light,size,cost,speed,counts,damaged\na,31/01/2024,Night,large,9,120.5,2,true\nb,01/02/2024,,small,8,,0.5,no\n");
        _folder.Write("test.jsonl", """{"id":"c","day":"02/02/2024","light":"Dusk","size":"small","cost":1,"speed":null,"engines":4,"damaged":false}""");

        var parts = await Strikes.Dataset.LoadAsync(new DataContext { ContentRoot = _folder.Path });

        Assert.Equal(
            new Strikes.Row("a", new DateOnly(2024, 1, 31), Strikes.Light.Night, "large", 9, 120.5) { Counts = 2, Damaged = true }, parts.Train[0]);
        Assert.Equal((4, 1.0), (parts.Test[0].Engines, parts.Test[0].Counts));
        Assert.Equal(
            ["Light=Day", "Light=Night", "Light=Dusk", "Size=small", "Size=large", "Speed", "Engines"], parts.Train.Features.ColumnNames);
        Assert.Equal([0, 1, 0, 0, 1, 120.5, 2], parts.Train.Features.Row(0));
        Assert.Equal([0, 0, 0, 1, 0, double.NaN, 2], parts.Train.Features.Row(1));
        Assert.Equal([0, 0, 1, 1, 0, double.NaN, 4], parts.Test.Features.Row(0));
        Assert.Equal([1, 0], parts.Train.TargetLabels());
        Assert.Equal([2, 0.5], parts.Train.Weights()!);
    }

    [Theory]
    [InlineData("31/01/2024", "2024-01-31", "column 'day' of member 'Day': found '2024-01-31', expected the form 'dd/MM/yyyy' (System.DateOnly)")]
    [InlineData("large", "huge", "column 'size' of member 'Size': found 'huge', expected one of 'small', 'large'")]
    [InlineData("Night", "Noon", "column 'light' of member 'Light': found 'Noon', expected one of Day, Night, Dusk (Light)")]
    public async Task OtherFieldsAreRefused(string right, string wrong, string message)
    {
        const string Text = "id,day,light,size,cost,speed,damaged\na,31/01/2024,Night,large,9,1,true\n";
        _folder.Write("train.csv", Text.Replace(right, wrong, StringComparison.Ordinal));
        var error = await Assert.ThrowsAsync<DataFormatException>(() => Strikes.Dataset.LoadAsync(new DataContext { ContentRoot = _folder.Path }));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANegativeWeightIsRefusedWithItsRow()
    {
        _folder.Write("train.csv", "id,day,light,size,cost,speed,counts,damaged\na,31/01/2024,Night,large,9,1,-1,true\n");
        _folder.Write("test.jsonl", """{"id":"c","day":"02/02/2024","light":"Dusk","size":"small","cost":1,"speed":null,"damaged":false}""");
        var parts = await Strikes.Dataset.LoadAsync(new DataContext { ContentRoot = _folder.Path });
        Assert.StartsWith(
            "Row 0 (from 0) has -1 as weight 'Counts'",
            Assert.Throws<InvalidOperationException>(() => parts.Train.Weights()).Message,
            StringComparison.Ordinal);
    }
}
