using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.Bodies;

/// <summary>What methods of this compilation do.</summary>
internal static class BodyOperations
{
    /// <summary>All operations of a method's body, those of functions inside it too; none where it has no body in this compilation.</summary>
    public static IEnumerable<IOperation> Of(IMethodSymbol method, KnownSymbols known, CancellationToken cancellationToken)
    {
        var body = method.PartialImplementationPart ?? method;
        foreach (var reference in body.DeclaringSyntaxReferences.Where(reference => known.Compilation.ContainsSyntaxTree(reference.SyntaxTree)))
        {
            var syntax = reference.GetSyntax(cancellationToken);
            if (known.Compilation.GetSemanticModel(reference.SyntaxTree).GetOperation(syntax, cancellationToken) is { } root)
            {
                foreach (var operation in Within(root))
                {
                    yield return operation;
                }
            }
        }
    }

    /// <summary>An operation and all inside it, but for what is only named, as in <c>nameof(DateTime.Now)</c>.</summary>
    public static IEnumerable<IOperation> Within(IOperation root)
    {
        var open = new Stack<IOperation>();
        open.Push(root);
        while (open.Count > 0)
        {
            var operation = open.Pop();
            if (operation.Kind == OperationKind.NameOf)
            {
                continue;
            }

            yield return operation;
            foreach (var child in operation.ChildOperations.Reverse())
            {
                open.Push(child);
            }
        }
    }

    /// <summary>The method of this compilation, but for what we generated, that an operation calls or refers to, or null.</summary>
    public static IMethodSymbol? Called(IOperation operation)
    {
        var method = operation switch
        {
            Microsoft.CodeAnalysis.Operations.IInvocationOperation invocation => invocation.TargetMethod,
            Microsoft.CodeAnalysis.Operations.IObjectCreationOperation creation => creation.Constructor,
            Microsoft.CodeAnalysis.Operations.IMethodReferenceOperation reference => reference.Method,
            Microsoft.CodeAnalysis.Operations.IPropertyReferenceOperation { Property.GetMethod: { } getter } => getter,
            _ => null,
        };
        method = (method?.ReducedFrom ?? method)?.OriginalDefinition;
        return method is { IsImplicitlyDeclared: false, MethodKind: not MethodKind.LocalFunction, DeclaringSyntaxReferences.IsEmpty: false }
            && !GeneratedCode.IsGenerated(method)
            ? method
            : null;
    }
}
