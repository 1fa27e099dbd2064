using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Reads expressions over values in scope: as the text of an argument, or as an inline node.</summary>
internal sealed class ExpressionReader(BodyScope scope, ValueReader values)
{
    /// <summary>Whether an expression only names a value, a member of one, or a constant, so that it needs no node.</summary>
    public bool IsPath(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => IsPath(parenthesized.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => IsPath(suppressed.Operand),
        AwaitExpressionSyntax => scope.AwaitedLocal(expression) is not null,
        LiteralExpressionSyntax => true,
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } => true,
        IdentifierNameSyntax => scope.Model.GetSymbolInfo(expression).Symbol is IParameterSymbol or ILocalSymbol or IFieldSymbol or IPropertySymbol,
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access =>
            scope.Model.GetSymbolInfo(access).Symbol is IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true }
            || (scope.Model.GetSymbolInfo(access).Symbol is IFieldSymbol or IPropertySymbol && IsPath(access.Expression)),
        _ => false,
    };

    /// <summary>Reads an expression, or what stands in a <c>case</c>, as text over the frame.</summary>
    public Operand Read(SyntaxNode expression)
    {
        var rewriter = new FrameRewriter(scope, values);
        var text = rewriter.Rewrite(expression);
        return new Operand(text, rewriter.Values);
    }

    /// <summary>Adds a node that computes an expression.</summary>
    public FrameValue? Inline(ExpressionSyntax expression, ValueTarget target)
    {
        if (!IsNameable(target.Type, expression))
        {
            return null;
        }

        if (scope.Model.GetTypeInfo(expression).Type is { } type && scope.ResultOf(type) is not null && scope.ResultOf(target.Type) is null)
        {
            scope.UnsupportedTask(expression);
            return null;
        }

        var operand = Read(expression);
        var node = scope.Graph.NextId(target.Id);
        var value = scope.Graph.Value(target, Flow(expression, target.Type), node);
        // What is thrown cannot be assigned.
        Add(expression, node, value.Type, operand, expression is ThrowExpressionSyntax ? "" : value.Access);
        return value;
    }

    /// <summary>Adds a node that gives a constant.</summary>
    public FrameValue Constant(SyntaxNode source, string constant, ValueTarget target) => Operand(source, new Operand(constant, []), target, constant);

    /// <summary>Adds a node that gives what was read already.</summary>
    public FrameValue Operand(SyntaxNode expression, Operand operand, ValueTarget target, string? source = null)
    {
        var node = scope.Graph.NextId(target.Id);
        var value = scope.Graph.Value(target, target.Type, node);
        Add(expression, node, value.Type, operand, value.Access, source);
        return value;
    }

    /// <summary>Adds a node that throws.</summary>
    public void Throw(ThrowStatementSyntax statement)
    {
        var operand = Read(statement.Expression!);
        Add(statement, scope.Graph.NextId("throw"), "void", operand with { Text = "throw " + operand.Text }, "");
    }

    /// <summary>Adds a node that computes a tuple and takes it apart.</summary>
    public IReadOnlyList<(ILocalSymbol Local, FrameValue Value)> InlineTuple(ExpressionSyntax expression, IReadOnlyList<ILocalSymbol?> targets)
    {
        var operand = Read(expression);
        var node = scope.Graph.NextId(targets.FirstOrDefault(static target => target is not null)?.Name ?? "tuple");
        var named = targets.Where(target => target is not null && IsNameable(target.Type, expression))
            .Select(target => (target!, scope.Graph.Value(new ValueTarget(target!.Name, target.Type), target.Type, node)))
            .ToList();
        var places = targets.Select(target => named.FirstOrDefault(pair => SymbolEqualityComparer.Default.Equals(pair.Item1, target)).Item2?.Access ?? "_");
        var type = scope.Model.GetTypeInfo(expression).Type;
        Add(expression, node, type is null ? "" : TypeNames.Short(type), operand, $"({string.Join(", ", places)})");
        return named;
    }

    /// <summary>The text of a node as the user wrote it, on one line.</summary>
    public static string Source(SyntaxNode node) => Regex.Replace(node.ToString(), @"\s+", " ");

    /// <summary>Whether a field of the frame can have a type; a problem if not.</summary>
    public bool IsNameable(ITypeSymbol type, SyntaxNode expression)
    {
        switch (type)
        {
            case IErrorTypeSymbol:
                // The compiler says what is wrong.
                scope.Problems.Worsen(ProblemEffect.Body);
                return false;
            case { IsAnonymousType: true } or { IsRefLikeType: true }:
                scope.Problems.Add(WorkflowProblems.UnsupportedExpression, scope.LocationOf(expression),
                    type.IsRefLikeType ? $"a value of the type '{TypeNames.Short(type)}'" : "an anonymous object",
                    type.IsRefLikeType ? "use an array or list" : "declare a record");
                return false;
            case var _ when Reachability.IsFileLocal(type):
                scope.Problems.Add(WorkflowProblems.InaccessibleType, scope.LocationOf(expression), TypeNames.Short(TypeNames.WithoutAnnotation(type)));
                return false;
            case var _ when GeneratedCode.IsGenerated(type):
                scope.Problems.Add(
                    WorkflowProblems.UnsupportedExpression, scope.LocationOf(expression), $"a value of the generated type '{TypeNames.Short(type)}'",
                    "use a record of your own");
                return false;
            default:
                return true;
        }
    }

    private void Add(SyntaxNode expression, string node, string type, Operand operand, string target, string? source = null)
    {
        var edges = GraphBuilder.Edges(operand.Values).ToEquatableArray();
        var captures = Captures.Of(expression, scope).Select(capture => Captures.Keep(capture.Local, node, scope)).ToEquatableArray();
        scope.Graph.Add(edges, isBarrier: false, (after, when) => new InlineNodeModel(
            node, type, scope.Source.RelativeLineOf(expression), edges, after, when, source ?? Source(expression), target, operand.Text, captures));
    }

    // `var` makes every local of a reference type nullable; what flows tells more.
    private ITypeSymbol Flow(ExpressionSyntax expression, ITypeSymbol type) =>
        type.IsReferenceType && scope.Model.GetTypeInfo(expression).Nullability.FlowState == NullableFlowState.NotNull
            ? TypeNames.WithoutAnnotation(type)
            : type;
}
