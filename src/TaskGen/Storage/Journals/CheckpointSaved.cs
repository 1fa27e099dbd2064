namespace TaskGen.Storage.Journals;

/// <summary>A task has saved how far it is.</summary>
/// <param name="Path">The place of the node in the run.</param>
/// <param name="Key">The node's key; a checkpoint of other inputs or code is of no use.</param>
/// <param name="Value">What it saved.</param>
internal sealed record CheckpointSaved(string Path, string Key, StoredValue Value) : JournalRecord;
