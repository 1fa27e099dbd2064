using TaskGen.Learn.Tuning.Options;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>How searches are written.</summary>
public static class TuningOptions
{
    /// <summary>How a search of hyperparameters is written; every member of the object may be left out.</summary>
    /// <param name="hyperparameters">How hyperparameters are written.</param>
    /// <param name="createSpace">Makes the space that a written one narrows.</param>
    public static ObjectCodec<TuningOptions<THyperparameters>> Codec<THyperparameters>(
        Codec<THyperparameters> hyperparameters, Func<HyperparameterSpace<THyperparameters>> createSpace) =>
        new TuningOptionsCodec<THyperparameters>(hyperparameters, createSpace);
}
