namespace TaskGen.Roslyn.Models;

/// <summary>The call of a task, workflow or trainer.</summary>
/// <param name="IsWorkflow">Whether a workflow is run, as trainers are.</param>
/// <param name="Definition">The definition, as an expression.</param>
/// <param name="InputsType">The inputs record, fully qualified.</param>
/// <param name="OutputType">The type of the output, fully qualified.</param>
/// <param name="Inputs">The inputs, as an expression over <c>__frame</c>.</param>
internal sealed record CallModel(bool IsWorkflow, string Definition, string InputsType, string OutputType, string Inputs);
