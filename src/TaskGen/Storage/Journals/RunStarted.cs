using System.Text.Json;

namespace TaskGen.Storage.Journals;

/// <summary>The first line: what is run.</summary>
/// <param name="Format">The version of the store's format.</param>
/// <param name="Id">Identifies the run.</param>
/// <param name="Name">The full name of the task or workflow.</param>
/// <param name="Seed">The seed of the run.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="Inputs">The inputs, for people; null where they cannot be written.</param>
/// <param name="InputsHash">The SHA-256 of the inputs' binary form.</param>
/// <param name="InputValue">Their binary form; null where they cannot be written.</param>
/// <param name="Environment">Where it runs.</param>
internal sealed record RunStarted(
    int Format,
    Guid Id,
    string Name,
    int Seed,
    DateTimeOffset StartedAt,
    JsonElement? Inputs,
    string InputsHash,
    StoredValue? InputValue,
    RunEnvironment Environment) : JournalRecord
{
    /// <summary>The part of each partition of a dataset that is used; null for all.</summary>
    public double? Sample { get; init; }
}
