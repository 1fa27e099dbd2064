using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.CodeFixes.Refactorings;

/// <summary>A task that takes the place of an expression.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Name">The name of the task: <c>Compute</c>, with that of the local that the expression is the value of.</param>
/// <param name="Attribute">The attribute, as the workflow's is written.</param>
/// <param name="Declaration">The method, without its attribute.</param>
/// <param name="Call">What stands for the expression.</param>
internal sealed record ExtractedTask(ExpressionSyntax Expression, string Name, string Attribute, string Declaration, string Call)
{
    /// <summary>The task; null where the expression cannot stand in a method of its own, or its values cannot be a task's.</summary>
    public static ExtractedTask? Of(ExpressionSyntax expression, MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!Extractable.Is(expression, method, model, cancellationToken)
            || model.GetDeclaredSymbol(method, cancellationToken)?.ContainingType is not { } container
            || Result(expression, model, cancellationToken) is not { } result
            || Parameters(expression, model, cancellationToken) is not { } parameters)
        {
            return null;
        }

        var known = KnownSymbols.For(model.Compilation);
        var codecs = new CodecReader(known, TypeNames.Qualified(container), cancellationToken);
        var types = parameters.Select(static parameter => parameter.Type).Append(result).ToArray();
        if (types.Any(type => codecs.Read(type, "", out _) is null))
        {
            return null;
        }

        var name = NameOf(expression, container);
        var isPublic = method.Modifiers.Any(SyntaxKind.PublicKeyword) && types.All(type => GroupAccessibility.Inside(type, container) == Accessibility.Public);
        var declared = string.Join(", ", parameters.Select(parameter => $"{Text(parameter.Type)} {parameter.Name}"));
        return new ExtractedTask(
            expression,
            name,
            AttributeText(method, known, model, cancellationToken),
            $"{(isPublic ? "public" : "private")} static {Text(result)} {name}({declared}) => {Inner(expression)};",
            $"{name}({string.Join(", ", parameters.Select(static parameter => parameter.Name))})");

        string Text(ITypeSymbol type) => type.ToMinimalDisplayString(model, method.SpanStart);
    }

    private static ITypeSymbol? Result(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var info = model.GetTypeInfo(expression, cancellationToken);
        if (info.Type is null)
        {
            return info.ConvertedType;
        }

        var isKept = info.ConvertedType is null || model.Compilation.ClassifyConversion(info.Type, info.ConvertedType).IsImplicit;
        return isKept ? Flow(info) : null;
    }

    // The locals and parameters that come from outside, in the order of their first use; null if one cannot be a task's input.
    private static List<(string Name, ITypeSymbol Type)>? Parameters(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var known = KnownSymbols.For(model.Compilation);
        var parameters = new List<(string Name, ITypeSymbol Type)>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var name in expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            var symbol = model.GetSymbolInfo(name, cancellationToken).Symbol;
            if (symbol is not (ILocalSymbol or IParameterSymbol)
                || symbol.DeclaringSyntaxReferences.Any(reference => expression.Span.Contains(reference.Span))
                || !seen.Add(symbol))
            {
                continue;
            }

            if (symbol is ILocalSymbol { RefKind: not RefKind.None } or IParameterSymbol { RefKind: not RefKind.None }
                || (symbol is IParameterSymbol parameter && ServiceKinds.Of(parameter, known) != ParameterKind.Data)
                || Flow(model.GetTypeInfo(name, cancellationToken)) is not { } type)
            {
                return null;
            }

            parameters.Add((name.Identifier.Text, type));
        }

        return parameters;
    }

    // `var` makes every local of a reference type nullable; what flows tells more.
    private static ITypeSymbol? Flow(TypeInfo info) => info.Type is { IsReferenceType: true } type
        ? type.WithNullableAnnotation(
            info.Nullability.FlowState == NullableFlowState.MaybeNull ? NullableAnnotation.Annotated : NullableAnnotation.NotAnnotated)
        : info.Type;

    private static string NameOf(ExpressionSyntax expression, INamedTypeSymbol container)
    {
        var local = expression.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax assigned } assignment when assignment.Right == expression => assigned.Identifier.ValueText,
            _ => "",
        };
        var name = "Compute" + (local.Trim('_').Length == 0 ? "" : Identifiers.ToPascalCase(local));
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? name : name + number.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .First(candidate => candidate != container.Name && container.GetMembers(candidate).IsEmpty);
    }

    private static string AttributeText(MethodDeclarationSyntax method, KnownSymbols known, SemanticModel model, CancellationToken cancellationToken)
    {
        var attribute = Declarations.Attribute(model.GetDeclaredSymbol(method, cancellationToken)!, KnownNames.WorkflowAttribute, known)!;
        return attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax { Name: QualifiedNameSyntax qualified }
            ? $"{qualified.Left}.Task"
            : "Task";
    }

    private static ExpressionSyntax Inner(ExpressionSyntax expression) =>
        (expression is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression : expression).WithoutTrivia();
}
