using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Whether a called declaration is one that code is generated for, asked once per compilation.</summary>
internal static class CalleeValidity
{
    public static bool Of(IMethodSymbol method, AttributeData attribute, DeclarationKind kind, KnownSymbols known, CancellationToken cancellationToken)
    {
        // What comes from a library was generated when the library was built.
        if (method.DeclaringSyntaxReferences.IsEmpty)
        {
            return true;
        }

        return ProblemEffect.Declaration > DeclarationEffects.Of(known.Compilation).GetOrAdd(method, _ =>
        {
            var problems = new ProblemBag();
            SignatureReader.Read(method, attribute, kind, known, problems, cancellationToken);
            if (kind == DeclarationKind.Task)
            {
                TaskOptionsReader.Read(method, attribute, cachedByDefault: false, known, problems, cancellationToken);
            }

            return problems.Effect;
        });
    }
}
