using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>A task or workflow that a body calls.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Name">The name of its generated class.</param>
/// <param name="GeneratedClass">The same, fully qualified.</param>
/// <param name="IsValid">Whether its generated class exists.</param>
internal sealed record Callee(DeclarationKind Kind, string Name, string GeneratedClass, bool IsValid)
{
    public bool IsWorkflow => Kind == DeclarationKind.Workflow;

    /// <summary>What a method is to a workflow's body; null for an ordinary one.</summary>
    public static Callee? Of(IMethodSymbol method, KnownSymbols known, CancellationToken cancellationToken)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        foreach (var kind in new[] { DeclarationKind.Task, DeclarationKind.Workflow })
        {
            if (Declarations.Attribute(definition, kind.Attribute, known) is { } attribute)
            {
                var name = Declarations.NameOf(definition, attribute);
                var generated = $"{TypeNames.Qualified(definition.ContainingType)}.{kind.Group}.{Identifiers.Escape(name)}";
                return new Callee(kind, name, generated, CalleeValidity.Of(definition, attribute, kind, known, cancellationToken));
            }
        }

        return null;
    }
}
