namespace TaskGen.Learn;

/// <summary>Marks the static method that reads the rows of a dataset, in the place of the built-in readers of files.</summary>
/// <remarks>
/// It takes a <see cref="DataFile"/>, and is called for each file that a URL of the dataset means; or an <c>IReadOnlyList&lt;DataFile&gt;</c>, and is called
/// once for each URL; or no file, for a dataset without URLs. It returns rows: anything that can be enumerated, or an <c>IAsyncEnumerable</c>, also in a
/// <c>Task</c>. They are the rows that training takes, or what a <see cref="ParserAttribute"/> method makes them of.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class ReaderAttribute : DatasetStageAttribute;
