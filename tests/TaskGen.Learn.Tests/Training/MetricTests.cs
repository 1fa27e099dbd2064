using TaskGen.Learn.Tests.Training.Samples;

namespace TaskGen.Learn.Tests.Training;

/// <summary>Metrics that methods of their own compute.</summary>
public sealed class MetricTests
{
    [Fact]
    public async Task MetricsStandAmongThoseOfTheEvaluation()
    {
        var definition = WineTrainer.Define(metrics: [Metric("half", rows => rows / 2.0), Metric("undefined", _ => double.NaN)]);

        var results = await WineTrainer.Create(definition).RunAsync(new());

        Assert.Equal(["rows", "half", "undefined"], results.Metrics.Train.Metrics.Keys);
        Assert.Equal((71, 18), (results.Metrics.Train.Metrics["half"], results.Metrics.Test.Metrics["half"]));
        Assert.Equal(142, results.Metrics.Train.Metrics["rows"]);
        Assert.True(double.IsNaN(results.Metrics.Test.Metrics["undefined"]));
    }

    [Fact]
    public async Task AMetricThatTheEvaluationGivesTooFails()
    {
        var definition = WineTrainer.Define(metrics: [Metric("rows", rows => rows)]);

        var error = await Assert.ThrowsAsync<RunFailedException>(() => WineTrainer.Create(definition).RunAsync(new()));

        Assert.Contains(
            "The evaluation method of 'Samples.Wine' gives a metric 'rows', and so does a [Metric] method: give one of them another name.",
            error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatAMetricThrowsFailsTheRun()
    {
        var definition = WineTrainer.Define(metrics: [Metric("broken", static _ => throw new InvalidOperationException("It broke."))]);
        var error = await Assert.ThrowsAsync<RunFailedException>(() => WineTrainer.Create(definition).RunAsync(new()));
        Assert.Contains("It broke.", error.Message, StringComparison.Ordinal);
    }

    private static MetricDefinition<WineInputs, WineModel, Partition<WineRow>> Metric(string name, Func<int, double> compute) =>
        new() { Name = name, Compute = (_, _, data, _) => new(compute(data.Count)) };
}
