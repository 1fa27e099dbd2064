namespace TaskGen.Roslyn.Models;

/// <summary>A method that joins the rows of several sources.</summary>
/// <param name="Method">The method.</param>
/// <param name="RowType">What it returns rows of, fully qualified.</param>
/// <param name="Main">What is read of the dataset's own source; null if there is none.</param>
internal sealed record UnionModel(StageModel Method, string RowType, RowModel? Main);
