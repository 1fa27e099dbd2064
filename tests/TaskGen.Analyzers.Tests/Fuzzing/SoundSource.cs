using Microsoft.CodeAnalysis;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>A file that is understood, so that what is changed may keep it valid.</summary>
/// <param name="Root">What is written there.</param>
/// <param name="Model">What it means, together with what is generated for it.</param>
internal sealed record SoundSource(SyntaxNode Root, SemanticModel Model)
{
    /// <summary>All nodes of a kind, in order.</summary>
    public IReadOnlyList<T> Nodes<T>()
        where T : SyntaxNode => [.. Root.DescendantNodes().OfType<T>()];
}
