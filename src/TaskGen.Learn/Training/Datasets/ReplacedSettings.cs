namespace TaskGen.Learn;

/// <summary>The methods that do what settings of a dataset would say otherwise.</summary>
/// <param name="Reader">The method that reads rows of its own, and no files; null if there is none.</param>
/// <param name="Splitter">The method that divides rows; null if there is none.</param>
/// <param name="FileReader">The method that reads rows from files; null if there is none.</param>
internal sealed record ReplacedSettings(string? Reader, string? Splitter, string? FileReader = null)
{
    /// <summary>Whether rows are put together of parts with sources of their own, and there is no other source.</summary>
    public bool HasPartsAlone { get; init; }

    /// <summary>What takes the place of a setting; null if nothing does.</summary>
    public string? By(string setting) => setting switch
    {
        nameof(DatasetOptions.TrainingUrl) or nameof(DatasetOptions.ValidationUrl) or nameof(DatasetOptions.TestUrl) =>
            HasPartsAlone ? "only parts with a [Source] of their own" : Method(Reader),
        nameof(DatasetOptions.Format) or nameof(DatasetOptions.BadRows) or nameof(DatasetOptions.MaxBadRows) => Method(Reader ?? FileReader),
        nameof(DatasetOptions.TestSize) or nameof(DatasetOptions.ValidationSize) or nameof(DatasetOptions.Shuffle) or nameof(DatasetOptions.Stratify)
            or nameof(DatasetOptions.GroupBy) or nameof(DatasetOptions.Gap) => Method(Splitter),
        _ => null,
    };

    private static string? Method(string? name) => name is null ? null : $"the method '{name}'";
}
