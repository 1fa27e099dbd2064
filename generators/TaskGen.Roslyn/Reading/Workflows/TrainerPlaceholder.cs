namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>A trainer that a body calls.</summary>
/// <param name="Callee">What it is to the graph.</param>
/// <param name="HasReceiver">Whether the first argument of the placeholder is the instance that the trainer belongs to.</param>
/// <param name="Owner">What the generated members stand in: a type, or what follows the instance.</param>
/// <param name="InputsMethod">The generated method that makes the inputs of hyperparameters.</param>
internal sealed record TrainerPlaceholder(Callee Callee, bool HasReceiver, string Owner, string InputsMethod);
