using TaskGen.Learn;

namespace TaskGen.Integration.Tests.Learning.Predictions;

/// <summary>Predictions are tasks: they are tried again, kept and reported like others.</summary>
public sealed class PredictionFaultTests : IDisposable
{
    private readonly PredictionFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AFailureIsTriedAgain()
    {
        Berries.Failures = 2;

        Assert.Equal("heavy", await Berries.Predictors.Lighten.With(new Berries.Light(1)).PredictAsync(new(2, 0)));
        Assert.Null(await Berries.Predictors.Lighten.With(new Berries.Light(3)).PredictAsync(new(2, 0)));
    }

    [Fact]
    public async Task AFailureNamesTheMethodAndTheRow()
    {
        Berries.Failures = 0;
        var predictor = Berries.Predictors.Lighten.With(new Berries.Light(1));

        var error = await Assert.ThrowsAsync<RunFailedException>(
            () => predictor.PredictManyAsync([new(1, 0), new(2, 0), new(3, 0), new(-1, 0)], new() { BatchSize = 2 }));

        Assert.IsType<InvalidDataException>(error.InnerException!.InnerException);
        Assert.Equal(
            "'TaskGen.Integration.Tests.Learning.Predictions.Berries.Judge' failed on row 1 (from 0) of the rows to predict from row 2 on: A negative weight.",
            error.InnerException.Message);
    }

    [Fact]
    public async Task AnotherNumberOfPredictionsIsRefused()
    {
        var predictor = Berries.Predictors.Weigh.With(new Berries.Heavy(1));

        Assert.Equal([true], await predictor.PredictManyAsync([new(1, 0)]));
        var error = await Assert.ThrowsAsync<RunFailedException>(() => predictor.PredictManyAsync([new(1, 0), new(2, 0)]));

        Assert.Equal(
            "'TaskGen.Integration.Tests.Learning.Predictions.Berries.Miscount' failed on the rows to predict: 1 result was returned; expected 2, one for "
            + "each row in their order.",
            error.InnerException!.Message);
        Assert.Single(error.Result.Nodes, static node => node.Path == "predict" && node.Attempts == 1);
    }

    [Fact]
    public async Task WhatIsCachedIsNotPredictedAgain()
    {
        Berries.Failures = 0;
        var predictor = Berries.Predictors.Lighten.With(new Berries.Light(1));
        var options = new PredictionOptions { Run = _folder.Options };
        var first = await predictor.PredictAsync(new(2, 0), options);
        var calls = Berries.Calls;

        Assert.Equal(first, await predictor.PredictAsync(new(2, 0), options));
        Assert.Equal(calls, Berries.Calls);
        await Berries.Predictors.Lighten.With(new Berries.Light(7)).PredictAsync(new(2, 0), options);
        Assert.Equal(calls + 1, Berries.Calls);
    }

    [Fact]
    public async Task NullIsNoInput()
    {
        var predictor = Berries.Predictors.Lighten.With(new Berries.Light(1));

        await Assert.ThrowsAsync<ArgumentNullException>(() => predictor.PredictAsync(null!));
        var error = await Assert.ThrowsAsync<ArgumentException>(() => predictor.PredictManyAsync([new(1, 0), null!]));
        Assert.StartsWith("Input 1 (from 0) is null.", error.Message, StringComparison.Ordinal);
    }
}
