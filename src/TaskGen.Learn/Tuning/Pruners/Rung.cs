namespace TaskGen.Learn;

/// <summary>A step of a <see cref="Bracket"/> at which trials are compared.</summary>
/// <param name="Trials">How many trials run to it.</param>
/// <param name="Resource">What each of them has used then, in all: epochs, for example.</param>
public readonly record struct Rung(int Trials, long Resource);
