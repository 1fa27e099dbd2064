namespace TaskGen.Learn.Tests;

/// <summary>A round of a splitter as scikit-learn gives it.</summary>
internal sealed record ExpectedRound(int[] Train, int[] Test);
