namespace TaskGen.Testing.Roslyn;

/// <summary>What an edit did to one generated file.</summary>
public enum OutputChange
{
    /// <summary>The step that writes it did not run.</summary>
    Cached,

    /// <summary>The step ran again and wrote the same text: work for nothing.</summary>
    Regenerated,

    /// <summary>It has another text.</summary>
    Modified,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,
}
