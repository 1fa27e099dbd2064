using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Reads expressions that choose between calls (<c>?:</c>, <c>switch</c>, <c>&amp;&amp;</c>, <c>||</c>, <c>??</c>) into branches.</summary>
internal sealed class ConditionalReader(BodyScope scope, ValueReader values)
{
    /// <summary>Whether what an expression chooses between has calls, so that it is a branch and no expression computed in place.</summary>
    public bool IsBranch(ExpressionSyntax expression) => expression switch
    {
        ConditionalExpressionSyntax conditional => scope.HasNodeCall(conditional.WhenTrue) || scope.HasNodeCall(conditional.WhenFalse),
        SwitchExpressionSyntax chosen => chosen.Arms.Any(arm => scope.HasNodeCall(arm.Expression)),
        BinaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression,
        } binary =>
            scope.HasNodeCall(binary.Right),
        _ => false,
    };

    /// <summary>Reads an expression that is a branch; gives false for any other.</summary>
    public bool TryRead(ExpressionSyntax expression, ValueTarget target, out FrameValue? value)
    {
        value = null;
        var inner = Awaited.Inner(expression);
        if (!IsBranch(inner))
        {
            return false;
        }

        if (!values.Expressions.IsNameable(target.Type, expression))
        {
            return true;
        }

        var field = target.Field ?? scope.Graph.Declare(target.Name, target.Type);
        var arms = new Arms(values, target with { Field = field });
        switch (inner)
        {
            case ConditionalExpressionSyntax conditional:
                values.Branches.Read(
                    conditional.Condition, Kept(conditional.Condition, conditional.WhenTrue), arms.Of(conditional.WhenTrue), arms.Of(conditional.WhenFalse));
                break;
            case SwitchExpressionSyntax chosen:
                new SwitchReader(scope, values).Read(chosen, arm => arms.Of(arm.Expression)());
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } binary:
                Coalesce(binary, arms);
                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } binary:
                values.Branches.Read(binary.Left, Kept(binary.Left, binary.Right), arms.Of(binary.Right), arms.Constant(binary.Left, "false"));
                break;
            case BinaryExpressionSyntax binary:
                values.Branches.Read(binary.Left, [], arms.Constant(binary.Left, "true"), arms.Of(binary.Right));
                break;
        }

        value = arms.HaveFailed ? null : field with { Sources = [.. arms.Sources] };
        if (value is not null && target.IsUsed)
        {
            scope.Used.Add(value.Field);
        }

        return true;
    }

    // The left side is a value of its own, since it is looked at twice.
    private void Coalesce(BinaryExpressionSyntax binary, Arms arms)
    {
        var type = scope.Model.GetTypeInfo(binary.Left, scope.CancellationToken).Type;
        if (type is null || values.ReadArgument(binary.Left, "value", type) is not { } left)
        {
            scope.Problems.Worsen(ProblemEffect.Body);
            return;
        }

        var present = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? ".GetValueOrDefault()" : "!";
        values.Branches.Read(
            binary.Left, left, ["true", "false"], (operand, _) => [$"{operand.Text} is not null ? 0 : 1"],
            [arms.Text(binary.Left, left with { Text = left.Text + present }), arms.Of(binary.Right)]);
    }

    // A pattern's variables are there where the pattern matched.
    private IReadOnlyList<(ILocalSymbol Local, bool IfTrue, bool IfFalse)> Kept(ExpressionSyntax condition, ExpressionSyntax whenTrue) =>
    [
        .. Captures.Of(condition, scope).Select(capture =>
            (capture.Local, capture.Uses.Any(use => whenTrue.Span.Contains(use.Span)), capture.Uses.Any(use => !whenTrue.Span.Contains(use.Span)))),
    ];

    /// <summary>Reads the arms into one field.</summary>
    private sealed class Arms(ValueReader values, ValueTarget target)
    {
        public List<string> Sources { get; } = [];

        public bool HaveFailed { get; private set; }

        public Action Of(ExpressionSyntax expression) => () => Note(expression is ThrowExpressionSyntax or DefaultExpressionSyntax
            ? values.Expressions.Inline(expression, target)
            : values.Read(expression, target));

        public Action Constant(SyntaxNode source, string constant) => () => Note(values.Expressions.Constant(source, constant, target));

        public Action Text(SyntaxNode source, Operand operand) => () => Note(values.Expressions.Operand(source, operand, target));

        private void Note(FrameValue? value)
        {
            HaveFailed |= value is null;
            Sources.AddRange(value?.Sources ?? []);
        }
    }
}
