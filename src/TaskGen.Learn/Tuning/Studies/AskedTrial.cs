using TaskGen.Learn.Tuning.Trials;

namespace TaskGen.Learn;

/// <summary>A trial that an <see cref="Optimizer{THyperparameters}"/> was asked for, and has not been told the result of.</summary>
/// <typeparam name="THyperparameters">The record of the hyperparameters.</typeparam>
public sealed class AskedTrial<THyperparameters>
{
    internal AskedTrial(TrialEntry entry, THyperparameters hyperparameters) => (Entry, Hyperparameters) = (entry, hyperparameters);

    /// <summary>Its number, from 0.</summary>
    public int Number => Entry.Number;

    /// <summary>What to try.</summary>
    public THyperparameters Hyperparameters { get; }

    internal TrialEntry Entry { get; }
}
