namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>An argument of a call.</summary>
/// <param name="Parameter">The parameter that takes it.</param>
/// <param name="Name">The member of the inputs record.</param>
/// <param name="Operand">The argument over the frame.</param>
internal sealed record CallArgument(string Parameter, string Name, Operand Operand);
