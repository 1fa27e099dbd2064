using System.Collections.Immutable;

namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>A dimension is searched only where another one has certain values.</summary>
/// <param name="Dimension">The index of the other dimension in the space.</param>
/// <param name="Values">The values of it, as a point holds them: numbers, or indices of categories. None are met if it is itself not searched.</param>
internal sealed record DimensionCondition(int Dimension, ImmutableArray<double> Values);
