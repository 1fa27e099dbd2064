namespace TaskGen.Learn;

/// <summary>A space of hyperparameters cannot be searched.</summary>
/// <param name="message">Which hyperparameter is at fault, what is wrong with it, and what to do.</param>
public sealed class InvalidSpaceException(string message) : ArgumentException(message);
