using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>A task, workflow or trainer that a body calls.</summary>
/// <param name="IsWorkflow">Whether it is run as a workflow.</param>
/// <param name="Name">What its nodes are called.</param>
/// <param name="InputsType">The record of its inputs, fully qualified.</param>
/// <param name="Definition">Its definition, as an expression.</param>
/// <param name="IsValid">Whether the generated class exists.</param>
internal sealed record Callee(bool IsWorkflow, string Name, string InputsType, string Definition, bool IsValid)
{
    /// <summary>The class outside of which nobody can name it, as a signature beside it mentions a private type; null for any other.</summary>
    public INamedTypeSymbol? PrivateTo { get; init; }

    /// <summary>The generated class around it.</summary>
    public string Group => (IsWorkflow ? DeclarationKind.Workflow : DeclarationKind.Task).Group;

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
                var isValid = CalleeValidity.Of(definition, attribute, kind, known, cancellationToken);
                return new Callee(kind == DeclarationKind.Workflow, name, generated + ".Inputs", generated + ".Definition", isValid)
                {
                    PrivateTo = GroupAccessibility.Of(definition.ContainingType, kind, known) == Accessibility.Private ? definition.ContainingType : null,
                };
            }
        }

        return null;
    }
}
