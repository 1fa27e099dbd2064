using TaskGen.Learn;
using TaskGen.Tuning.Tests.Programs;

namespace TaskGen.Tuning.Tests.Studies;

/// <summary>The search alone, by asking and telling.</summary>
public sealed class OptimizerTests
{
    private static readonly Curves.Space Space = new() { Fault = Curves.Fault.None };

    [Fact]
    public void WhatWasToldLeadsToWhatIsAsked()
    {
        var optimizer = new Optimizer<Curves.Hyperparameters>(Space, new() { Sampler = Sampler.Tpe(), Seed = 3 });
        var again = new Optimizer<Curves.Hyperparameters>(Space, new() { Sampler = Sampler.Tpe(), Seed = 3 });
        var other = new Optimizer<Curves.Hyperparameters>(Space, new() { Sampler = Sampler.Tpe(), Seed = 3 });
        for (var i = 0; i < 40; i++)
        {
            var (first, second, third) = (optimizer.Ask(), again.Ask(), other.Ask());
            Assert.Equal(first.Hyperparameters, second.Hyperparameters);
            optimizer.Tell(first, first.Hyperparameters.Loss);
            again.Tell(second, second.Hyperparameters.Loss);
            other.Tell(third, -third.Hyperparameters.Loss);
        }

        Assert.NotEqual(optimizer.Trials.Select(trial => trial.Hyperparameters), other.Trials.Select(trial => trial.Hyperparameters));
        Assert.Equal(optimizer.Trials.Min(trial => trial.Score), optimizer.Best!.Score);
        Assert.InRange(optimizer.Best.Score!.Value, 0, 0.03);
    }

    [Fact]
    public void AnotherMayChooseToo()
    {
        var optimizer = new Optimizer<Curves.Hyperparameters>(Space, new() { Directions = [Direction.Maximize] });
        var chosen = optimizer.Ask(new Curves.Hyperparameters(0.25));
        optimizer.Tell(chosen, 7);
        optimizer.Tell(optimizer.Ask(), double.NaN);
        optimizer.TellFailed(optimizer.Ask(), "no power");
        optimizer.TellPruned(optimizer.Ask());

        Assert.Equal((0, 7.0, 0.25), (optimizer.Best!.Number, optimizer.Best.Score, optimizer.Best.Hyperparameters.X));
        Assert.Equal([TrialState.Complete, TrialState.Failed, TrialState.Failed, TrialState.Pruned], optimizer.Trials.Select(trial => trial.State));
        Assert.Equal("no power", optimizer.Trials[2].Error);
        Assert.Throws<InvalidSpaceException>(() => optimizer.Ask(new Curves.Hyperparameters(2)));
    }

    [Fact]
    public void AFiniteSpaceHasAnEnd()
    {
        var optimizer = new Optimizer<Curves.Hyperparameters>(Space.WithJson("""{"x":[0.1,0.2],"kind":["flat"]}"""), new() { Sampler = Sampler.Random() });
        Assert.Equal([0.1, 0.2], new[] { optimizer.Ask().Hyperparameters.X, optimizer.Ask().Hyperparameters.X }.Order());
        Assert.False(optimizer.TryAsk(out _));
        Assert.StartsWith("All 2 points", Assert.Throws<InvalidOperationException>(() => optimizer.Ask()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReportsSayWhoIsStopped()
    {
        var optimizer = new Optimizer<Curves.Hyperparameters>(Space, new() { Pruner = Pruner.Threshold(upper: 5) });
        var trial = optimizer.Ask();
        Assert.False(optimizer.Report(trial, 1, 4));
        Assert.True(optimizer.Report(trial, 2, 6));
        optimizer.TellPruned(trial);
        Assert.Equal([new(1, 4), new(2, 6)], optimizer.Trials[0].Intermediate);
        Assert.Throws<InvalidOperationException>(() => optimizer.Tell(trial, 1));
        Assert.Throws<ArgumentException>(() => optimizer.Tell(optimizer.Ask(), 1, 2));
        Assert.Throws<ArgumentException>(() => new Optimizer<Curves.Hyperparameters>(Space).Tell(trial, 1));
    }
}
