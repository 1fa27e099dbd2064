namespace TaskGen.Roslyn.Models;

/// <summary>What a method returns that takes the place of a step of a dataset.</summary>
internal enum StageResult
{
    /// <summary>Rows that can be enumerated.</summary>
    Rows,

    /// <summary>Rows that are waited for one by one.</summary>
    AsyncRows,

    /// <summary>One row, or null.</summary>
    Row,

    /// <summary>A tuple of positions.</summary>
    Positions,

    /// <summary>A <c>TrainTestSplit</c>.</summary>
    Split,
}
