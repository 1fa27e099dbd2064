using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading;

/// <summary>Reads the type that generated members are nested in.</summary>
internal static class ContainerReader
{
    /// <summary>Reads the chain of types; one that is not partial, or generic, or local to a file, is a problem.</summary>
    public static ContainerModel Read(INamedTypeSymbol container, string member, Location location, ProblemBag problems, CancellationToken cancellationToken)
    {
        var headers = new List<string>();
        for (var type = container; type is not null; type = type.ContainingType)
        {
            Check(type, member, location, problems, cancellationToken);
            headers.Insert(0, $"{Modifiers(type)}partial {Keyword(type)} {Identifiers.Escape(type.Name)}");
        }

        var reach = Reachability.Of(container);
        return new ContainerModel(
            Namespace(container.ContainingNamespace),
            headers.ToEquatableArray(),
            TypeNames.Plain(container),
            TypeNames.Qualified(container),
            HintNames.Of(container),
            GeneratedNames.Namespace(container.ContainingAssembly.Name),
            reach >= Accessibility.Internal,
            reach == Accessibility.Public,
            container.BaseType is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }
                || container is { TypeKind: TypeKind.Interface, Interfaces.IsEmpty: false },
            FlowNames.Of(container));
    }

    private static void Check(INamedTypeSymbol type, string member, Location location, ProblemBag problems, CancellationToken cancellationToken)
    {
        if (!type.TypeParameters.IsEmpty)
        {
            problems.Add(TaskProblems.Generic, location, member, $"the type '{TypeNames.Short(type)}' around it is");
        }

        if (type.IsFileLocal)
        {
            problems.Add(TaskProblems.Inaccessible, location, member, TypeNames.Short(type));
        }

        if (!IsPartial(type, cancellationToken))
        {
            problems.Add(TaskProblems.TypeNotPartial, location, TypeNames.Short(type), member);
        }
    }

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences
            .Where(static reference => !GeneratedCode.IsOurs(reference.SyntaxTree))
            .All(reference => reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration
                && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>A namespace with keywords escaped; empty for the global one.</summary>
    public static string Namespace(INamespaceSymbol space) => space.IsGlobalNamespace
        ? ""
        : string.Join(".", space.ToDisplayParts().Where(static part => part.Kind == SymbolDisplayPartKind.NamespaceName)
            .Select(static part => Identifiers.Escape(part.ToString().TrimStart('@'))));

    // Parts of a static class need not say so again, but then the compiler reads their members as those of an instance class.
    private static string Modifiers(INamedTypeSymbol type) => type.IsStatic ? "static " : "";

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { IsRecord: true, IsValueType: true } => "record struct",
        { IsRecord: true } => "record",
        { IsValueType: true } => "struct",
        _ => "class",
    };
}
