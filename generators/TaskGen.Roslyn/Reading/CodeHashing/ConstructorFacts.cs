using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>What a constructor runs that it does not spell out.</summary>
internal static class ConstructorFacts
{
    public static void Add(IMethodSymbol constructor, ReachSet reach)
    {
        var syntax = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        var initializer = (syntax as ConstructorDeclarationSyntax)?.Initializer;
        if (initializer is not null && initializer.IsKind(SyntaxKind.ThisConstructorInitializer))
        {
            return;
        }

        foreach (var member in Initialized(constructor.ContainingType, isStatic: false))
        {
            reach.Add(member);
        }

        var callsBase = initializer is not null || (syntax as TypeDeclarationSyntax)?.BaseList?.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax;
        if (!callsBase && constructor.ContainingType.BaseType is { } parent)
        {
            AddParameterless(parent, reach);
        }
    }

    /// <summary>The fields, properties and events of a type that have an initializer.</summary>
    public static IEnumerable<ISymbol> Initialized(INamedTypeSymbol type, bool isStatic) => type.GetMembers()
        .Where(member => member.IsStatic == isStatic && member is IFieldSymbol { IsConst: false } or IPropertySymbol or IEventSymbol)
        .Where(static member => member.DeclaringSyntaxReferences.Any(static reference => reference.GetSyntax() is
            VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null }));

    // The constructor that is called without arguments may have parameters, all optional.
    private static void AddParameterless(INamedTypeSymbol type, ReachSet reach)
    {
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.Parameters.All(static parameter => parameter.IsOptional || parameter.IsParams))
            {
                reach.Add(constructor);
            }
        }
    }
}
