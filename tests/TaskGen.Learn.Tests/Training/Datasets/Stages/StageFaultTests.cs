using TaskGen.Definitions;
using TaskGen.Learn.Tests.Training.Samples;

namespace TaskGen.Learn.Tests.Training.Datasets.Stages;

/// <summary>What methods of a dataset must not do, and what follows a failure.</summary>
public sealed class StageFaultTests
{
    [Theory]
    [InlineData(new int[0], new[] { 1 }, "no training rows were chosen; expected one at least.")]
    [InlineData(new[] { 1 }, new int[0], "no test rows were chosen; expected one at least.")]
    [InlineData(new[] { 1, 2 }, new[] { 2 }, "the row at 2 (from 0) is a training and a test row; expected parts without rows in common.")]
    [InlineData(new[] { 1, 1 }, new[] { 2 }, "the row at 1 (from 0) is twice among the training rows; expected each row once.")]
    [InlineData(new[] { 1 }, new[] { 178 }, "the position 178 is among the test rows; expected positions below 178.")]
    public async Task ADivisionThatIsNoneIsRefused(int[] train, int[] test, string message)
    {
        var dataset = StagedWine.Of(splitter: StagedWine.Splitter((_, _) => new TrainTestSplit(new(train), new(test))));
        var error = await Assert.ThrowsAsync<StageException>(() => dataset.LoadAsync(StagedWine.Context));

        Assert.Equal($"'Samples.Wine.Split' failed on the rows of the dataset: {message}", error.Message);
        Assert.IsType<DatasetException>(error.InnerException);
    }

    [Fact]
    public async Task ARowThatIsNullIsRefused()
    {
        var dataset = StagedWine.Of(StagedWine.Reader(ReaderScope.Source, read: static _ => [null!]));
        var error = await Assert.ThrowsAsync<StageException>(() => dataset.LoadAsync(StagedWine.Context));

        Assert.StartsWith("'Samples.Wine.Read' failed on row 0 (from 0) of the training rows, ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("null was returned; expected a row.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NoRowsAtAllAreRefused()
    {
        Assert.Equal("null was returned; expected rows.", Assert.Throws<DatasetException>(() => StageResults.Rows<int>(null, default)).Message);
        Assert.Throws<DatasetException>(() => StageResults.Split(null));
        Assert.Throws<DatasetException>(() => StageResults.Split(PartitionIndex.All(1), null));
    }

    [Theory]
    [InlineData(typeof(IOException), 3)]
    [InlineData(typeof(FormatException), 1)]
    [InlineData(typeof(NonRecoverableException), 1)]
    public async Task WhetherAMethodIsCalledAgainGoesByWhatItThrew(Type exception, int attempts)
    {
        var options = new TaskOptions { Retries = 2, RetryDelay = TimeSpan.FromMilliseconds(1), NoRetryOn = static cause => cause is FormatException };
        var dataset = StagedWine.Of(StagedWine.Reader(options: options, read: _ => throw (Exception)Activator.CreateInstance(exception)!));
        var run = await dataset.CreateWorkflow(TaskOptions.Default).ExecuteAsync(new DatasetTaskInputs(), new RunOptions());

        var error = Assert.Single(run.Errors);
        Assert.Equal(attempts, error.Attempt);
        Assert.IsType(exception, Assert.IsType<StageException>(error.Exception).InnerException);
    }

    [Fact]
    public async Task ACancelledMethodIsNoFailure()
    {
        using var cancellation = new CancellationTokenSource();
        var dataset = StagedWine.Of(StagedWine.Reader(read: _ =>
        {
            cancellation.Cancel();
            throw new OperationCanceledException(cancellation.Token);
        }));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => dataset.LoadAsync(StagedWine.Context, cancellation.Token));
    }
}
