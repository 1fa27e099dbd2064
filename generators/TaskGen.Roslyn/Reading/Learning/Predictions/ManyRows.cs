namespace TaskGen.Roslyn.Reading.Learning.Predictions;

/// <summary>How a method takes many rows.</summary>
internal enum ManyRows
{
    /// <summary>As an <c>IReadOnlyList</c> or what that is.</summary>
    List,

    /// <summary>As a <c>Partition</c>.</summary>
    Partition,
}
