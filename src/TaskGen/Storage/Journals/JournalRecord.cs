using System.Text.Json.Serialization;

namespace TaskGen.Storage.Journals;

/// <summary>A line of a run's journal.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RunStarted), "run")]
[JsonDerivedType(typeof(RunResumed), "resumed")]
[JsonDerivedType(typeof(AttemptFailed), "fault")]
[JsonDerivedType(typeof(NodeCommitted), "node")]
[JsonDerivedType(typeof(NodeSucceeded), "succeeded")]
[JsonDerivedType(typeof(NodeFailed), "failed")]
[JsonDerivedType(typeof(CheckpointSaved), "checkpoint")]
[JsonDerivedType(typeof(RunEnded), "end")]
internal abstract record JournalRecord;
