using Microsoft.CodeAnalysis;

namespace TaskGen.Analyzers.Usage.Determinism;

/// <summary>Something that a result may depend on beside the inputs.</summary>
/// <param name="Rule">Which rule that is.</param>
/// <param name="What">What is read, as a message shows it.</param>
/// <param name="Operation">Where.</param>
internal sealed record Impurity(DiagnosticDescriptor Rule, string What, IOperation Operation);
