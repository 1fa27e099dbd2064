using Microsoft.Extensions.Logging;
using TaskGen.Integration.Tests.Processes;
using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning;

/// <summary>Rows that are read when they are asked for.</summary>
public sealed class LazyRowTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1, new[] { 1, 1, 1, 1, 1 })]
    [InlineData(2, new[] { 2, 2, 1 })]
    [InlineData(3, new[] { 3, 2 })]
    [InlineData(5, new[] { 5 })]
    [InlineData(9, new[] { 5 })]
    public async Task BatchesGoThroughAllFilesInTheirOrder(int size, int[] sizes)
    {
        var (partition, _) = await LoadAsync();
        Partition<LazyStrikes.Row>[] batches = [.. partition.ReadBatches(size)];
        Assert.Equal(sizes, batches.Select(static batch => batch.Count));
        Assert.Equal([1, 2, 3, 4, 5], batches.SelectMany(static batch => batch).Select(static row => row.Id));
        Assert.Equal(10, batches[0].TargetValues()[0]);
    }

    [Fact]
    public async Task RowsMayBeReadAsOftenAsWantedAndSkippedOnesAreTold()
    {
        var (partition, log) = await LoadAsync();
        Assert.Equal([1, 2, 3, 4, 5], partition.ReadRows().Select(static row => row.Id));
        Assert.Equal([1, 2, 3, 4, 5], partition.ReadRows().Select(static row => row.Id));
        Assert.Equal(2, log.Lines.Count);
        Assert.Contains("were skipped, 1 in all; the first: ", log.Lines[0], StringComparison.Ordinal);
        Assert.Contains("b.jsonl(2,8)", log.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task MatricesAreThoseOfAPartitionWithoutItsRows()
    {
        var (partition, log) = await LoadAsync();
        var whole = partition.ReadBatches(9).Single();

        var (features, targets) = partition.ReadMatrices();

        Assert.Equal(["Id"], features.ColumnNames);
        Assert.Equal(["Damage"], targets.ColumnNames);
        Assert.Equal(whole.Features.Column(0), features.Column(0));
        Assert.Equal(whole.Targets.Column(0), targets.Column(0));
        Assert.Equal(2, log.Lines.Count);
    }

    private async Task<(LazyPartition<LazyStrikes.Row> Partition, LineLogger Logger)> LoadAsync()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "parts"));
        _folder.Write("parts/a.csv", "id,damage\n1,10\n2,20\n3,30\n");
        _folder.Write("parts/b.jsonl", "{\"id\":4,\"damage\":40}\n{\"id\": \"x\",\"damage\":0}\n{\"id\":5,\"damage\":50}\n");
        _folder.Write("test.csv", "id,damage\n1,10\n");
        var log = new LineLogger();
        var parts = await LazyStrikes.Dataset.LoadAsync(new DataContext { ContentRoot = _folder.Path, Logger = log });
        return (parts.Train, log);
    }

    private sealed class LineLogger : ILogger
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception));
    }
}
