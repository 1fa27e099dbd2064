namespace TaskGen.Learn;

/// <summary>The inputs of the task that loads a dataset: none, since settings come from the attribute and the configuration.</summary>
internal sealed record DatasetTaskInputs;
