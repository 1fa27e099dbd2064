using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Where the value of an expression goes.</summary>
/// <param name="Name">The name of the value.</param>
/// <param name="Type">The type that the value is needed in.</param>
/// <param name="Field">The field that takes it; null for a new one.</param>
internal sealed record ValueTarget(string Name, ITypeSymbol Type, FrameValue? Field = null)
{
    /// <summary>The id of a node that does nothing but compute the value, before it is made unique.</summary>
    public string Id { get; init; } = Name;

    /// <summary>Whether the user wrote the type; if not, the result of a call has its own.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>Whether something is sure to read it, as the result of the workflow.</summary>
    public bool IsUsed { get; init; }
}
