using Microsoft.CodeAnalysis;
using TaskGen.Roslyn;

namespace TaskGen.CodeFixes;

/// <summary>What a fix is asked to mend.</summary>
/// <param name="Node">The innermost node at the place of the diagnostic.</param>
/// <param name="Model">The meaning of its file.</param>
/// <param name="Diagnostic">What was reported.</param>
/// <param name="CancellationToken">Cancels the question.</param>
internal sealed record FixTarget(SyntaxNode Node, SemanticModel Model, Diagnostic Diagnostic, CancellationToken CancellationToken)
{
    public KnownSymbols Known => KnownSymbols.For(Model.Compilation);

    /// <summary>The innermost node of a kind that encloses the place, or is it.</summary>
    public TNode? Find<TNode>()
        where TNode : SyntaxNode => Node.FirstAncestorOrSelf<TNode>();
}
