using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading;

/// <summary>Reads what tasks and workflows have in common.</summary>
internal static class SignatureReader
{
    public static SignatureModel? Read(
        IMethodSymbol method, AttributeData attribute, DeclarationKind kind, KnownSymbols known, ProblemBag problems, CancellationToken cancellationToken)
    {
        var location = NameLocation(method, cancellationToken);
        var container = ContainerReader.Read(method.ContainingType, method.Name, location, problems, cancellationToken);
        if (Form(method) is { } form)
        {
            problems.Add(TaskProblems.NotAnOrdinaryMethod, location, method.Name.Length == 0 ? "=>" : method.Name, form, kind.Noun);
            return null;
        }

        if (!method.IsStatic)
        {
            problems.Add(TaskProblems.MethodNotStatic, location, method.Name, kind.Noun);
        }

        if (method.IsGenericMethod)
        {
            problems.Add(TaskProblems.Generic, location, method.Name, "it is");
        }

        var name = Declarations.NameOf(method, attribute);
        NameChecks.Declaration(method, attribute, name, kind, known, NameArgumentLocation(attribute, cancellationToken) ?? location, problems);
        NameChecks.Member(method.ContainingType, kind.Group, kind.Noun, known, location, problems);
        var group = GroupAccessibility.Of(method.ContainingType, kind, known);
        if (group == Accessibility.Private)
        {
            NameChecks.Member(method.ContainingType, AccessorName(kind, name), kind.Noun, known, location, problems);
        }

        var codecs = new CodecReader(known, container.GlobalName, cancellationToken);
        var parameters = method.Parameters.Select(parameter => ParameterReader.Read(parameter, codecs, problems)).ToList();
        CheckNamesakes(method, parameters, problems, cancellationToken);
        var returned = ReturnReader.Read(method, location, codecs, problems);
        if (returned is null || problems.Effect == ProblemEffect.Declaration)
        {
            return null;
        }

        return new SignatureModel(
            container,
            method.Name,
            name,
            HintName(method, container, name, kind, known),
            Reachability.Keyword(group == Accessibility.Private ? Accessibility.Public : OwnAccessibility(method)),
            Reachability.Keyword(group),
            method.GetDocumentationCommentId() ?? "",
            parameters.Select(static parameter => parameter!).ToEquatableArray(),
            returned,
            new DocumentationModel(Documentation.Summary(method, cancellationToken), Cref(method)),
            codecs.Codecs);
    }

    /// <summary>The name of the method, which most problems are marked at.</summary>
    public static Location NameLocation(IMethodSymbol method, CancellationToken cancellationToken) =>
        method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) switch
        {
            MethodDeclarationSyntax syntax => syntax.Identifier.GetLocation(),
            LambdaExpressionSyntax syntax => syntax.ArrowToken.GetLocation(),
            _ => method.Locations.FirstOrDefault() ?? Location.None,
        };

    /// <summary>The member that shows the assembly's list a definition in a private group.</summary>
    public static string AccessorName(DeclarationKind kind, string name) => $"__{kind.Group}_{name}";

    /// <summary>What a method is if it is none that can be called by its name in its class; null if it is.</summary>
    public static string? Form(IMethodSymbol method) => method switch
    {
        { MethodKind: MethodKind.LocalFunction } => "a local function",
        { MethodKind: MethodKind.AnonymousFunction } => "a lambda",
        { MethodKind: MethodKind.ExplicitInterfaceImplementation } => "an implementation that only its interface shows",
        { MethodKind: not (MethodKind.Ordinary or MethodKind.DeclareMethod) } => "no method that is called by name",
        { IsAbstract: true } or { IsStatic: true, IsVirtual: true } => "left to other types to implement",
        _ => null,
    };

    private static Accessibility OwnAccessibility(IMethodSymbol method) => Reachability.Narrower(
        GroupAccessibility.OfSignature(method, method.ContainingType),
        method.DeclaredAccessibility == Accessibility.Public ? Accessibility.Public : Accessibility.Internal);

    private static Location? NameArgumentLocation(AttributeData attribute, CancellationToken cancellationToken)
    {
        var arguments = new AttributeArguments(attribute, cancellationToken);
        return arguments.Has("Name") ? arguments.LocationOf("Name") : null;
    }

    private static void CheckNamesakes(IMethodSymbol method, List<ParameterModel?> parameters, ProblemBag problems, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i]?.Member is not { } member)
            {
                continue;
            }

            // `x` and `X` are two parameters but would be one member, and `url` and `URL` one flag.
            if (!names.Add(member.PropertyName) | !names.Add("--" + member.JsonName))
            {
                problems.Add(TaskProblems.ReservedName, ParameterReader.Location(method.Parameters[i], cancellationToken),
                    "parameter", method.Parameters[i].Name, $"another parameter is the member '{member.PropertyName}' of the inputs record");
            }
        }
    }

    private static string HintName(IMethodSymbol method, ContainerModel container, string name, DeclarationKind kind, KnownSymbols known)
    {
        var names = Declarations.Of(method.ContainingType, kind.Attribute, known).Select(static found => found.Name);
        return $"{container.HintName}.{HintNames.Distinct(name, names)}.{kind.HintSuffix}";
    }

    /// <summary>A method as a <c>cref</c> attribute takes it.</summary>
    public static string Cref(IMethodSymbol method)
    {
        // A cref has no form for tuples.
        var format = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.ExpandValueTuple);
        var parameters = string.Join(", ", method.Parameters.Select(parameter => parameter.Type.ToDisplayString(format)));
        return $"{method.ContainingType.ToDisplayString(format)}.{Identifiers.Escape(method.Name)}({parameters})".Replace('<', '{').Replace('>', '}');
    }
}
