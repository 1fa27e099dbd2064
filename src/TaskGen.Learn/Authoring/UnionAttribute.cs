namespace TaskGen.Learn;

/// <summary>Marks the static method that joins the rows of several sources, in the place of the join by <see cref="KeyAttribute"/>.</summary>
/// <remarks>
/// It takes a list of the rows of each source: first, if the dataset has a source of its own, records of any type with the columns of that; then, in the
/// order of their declaration, those of each part of the row with a <see cref="SourceAttribute"/>. It returns the joined rows. It is called once for the
/// training rows, and again for validation and test rows that have a source of their own, each time with all rows of the parts.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class UnionAttribute : DatasetStageAttribute;
