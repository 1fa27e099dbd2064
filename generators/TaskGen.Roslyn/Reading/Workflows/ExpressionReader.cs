using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Reads expressions over values in scope: as the text of an argument, or as an inline node.</summary>
internal sealed class ExpressionReader(BodyScope scope)
{
    /// <summary>Reads a call inside an expression into a node of its own; set by the reader of calls.</summary>
    public Func<InvocationExpressionSyntax, FrameValue?> NestedCall { get; set; } = static _ => null;

    /// <summary>Whether an expression only names a value, a member of one, or a constant, so that it needs no node.</summary>
    public bool IsPath(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => IsPath(parenthesized.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => IsPath(suppressed.Operand),
        LiteralExpressionSyntax => true,
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } => true,
        IdentifierNameSyntax => scope.Model.GetSymbolInfo(expression).Symbol is IParameterSymbol or ILocalSymbol or IFieldSymbol or IPropertySymbol,
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access =>
            scope.Model.GetSymbolInfo(access).Symbol is IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true }
            || (scope.Model.GetSymbolInfo(access).Symbol is IFieldSymbol or IPropertySymbol && IsPath(access.Expression)),
        _ => false,
    };

    /// <summary>Reads an expression as text over the frame.</summary>
    public Operand Read(ExpressionSyntax expression)
    {
        var rewriter = new FrameRewriter(scope, NestedCall);
        var text = rewriter.Rewrite(expression);
        return new Operand(text, rewriter.Values);
    }

    /// <summary>Adds a node that computes an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="id">The id of the node, before it is made unique.</param>
    /// <param name="name">The name of the value.</param>
    /// <param name="type">The type that the value is needed in.</param>
    public FrameValue? Inline(ExpressionSyntax expression, string id, string name, ITypeSymbol type)
    {
        if (!IsNameable(type, expression))
        {
            return null;
        }

        var operand = Read(expression);
        var node = scope.Graph.NextId(id);
        var value = scope.Graph.Value(name, Flow(expression, type), node);
        Add(expression, node, value.Type, operand, value.Access);
        return value;
    }

    /// <summary>Adds a node that computes a tuple and takes it apart.</summary>
    public IReadOnlyList<(ILocalSymbol Local, FrameValue Value)> InlineTuple(ExpressionSyntax expression, IReadOnlyList<ILocalSymbol?> targets)
    {
        var operand = Read(expression);
        var node = scope.Graph.NextId(targets.FirstOrDefault(static target => target is not null)?.Name ?? "tuple");
        var values = targets.Where(target => target is not null && IsNameable(target.Type, expression))
            .Select(target => (target!, scope.Graph.Value(target!.Name, target.Type, node)))
            .ToList();
        var places = targets.Select(target => values.FirstOrDefault(pair => SymbolEqualityComparer.Default.Equals(pair.Item1, target)).Item2?.Access ?? "_");
        var type = scope.Model.GetTypeInfo(expression).Type;
        Add(expression, node, type is null ? "" : TypeNames.Short(type), operand, $"({string.Join(", ", places)})");
        return values;
    }

    private void Add(ExpressionSyntax expression, string node, string type, Operand operand, string target)
    {
        var edges = operand.Values.Select(static value => new EdgeModel(value.Source, value.Field.TrimStart('_'), value.Type)).ToArray();
        var source = Regex.Replace(expression.ToString(), @"\s+", " ");
        scope.Graph.Add(
            new InlineNodeModel(
                node, type, scope.LineOf(expression), edges.ToEquatableArray(), scope.Graph.After(edges, isBarrier: false), source, target, operand.Text),
            isBarrier: false);
    }

    private bool IsNameable(ITypeSymbol type, ExpressionSyntax expression)
    {
        switch (type)
        {
            case IErrorTypeSymbol:
                // The compiler says what is wrong.
                scope.Problems.Worsen(ProblemEffect.Body);
                return false;
            case { IsAnonymousType: true } or { IsRefLikeType: true }:
                scope.Problems.Add(WorkflowProblems.UnsupportedExpression, expression.GetLocation(),
                    type.IsRefLikeType ? $"a value of the type '{TypeNames.Short(type)}'" : "an anonymous object",
                    type.IsRefLikeType ? "use an array or list" : "declare a record");
                return false;
            case var _ when Reachability.IsFileLocal(type):
                scope.Problems.Add(WorkflowProblems.InaccessibleType, expression.GetLocation(), TypeNames.Short(TypeNames.WithoutAnnotation(type)));
                return false;
            case var _ when GeneratedCode.IsGenerated(type):
                scope.Problems.Add(WorkflowProblems.UnsupportedExpression, expression.GetLocation(), $"a value of the generated type '{TypeNames.Short(type)}'", "use a record of your own");
                return false;
            default:
                return true;
        }
    }

    // `var` makes every local of a reference type nullable; what flows tells more.
    private ITypeSymbol Flow(ExpressionSyntax expression, ITypeSymbol type) =>
        type.IsReferenceType && scope.Model.GetTypeInfo(expression).Nullability.FlowState == NullableFlowState.NotNull
            ? TypeNames.WithoutAnnotation(type)
            : type;
}
