namespace TaskGen.Roslyn.Problems;

/// <summary>What a problem keeps from being generated.</summary>
internal enum ProblemEffect
{
    /// <summary>Nothing: the code works, if not as intended.</summary>
    None,

    /// <summary>The body: the surface is generated, so that callers compile, and throws.</summary>
    Body,

    /// <summary>All of the declaration.</summary>
    Declaration,
}
