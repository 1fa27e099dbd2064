using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Reads the statements of a body.</summary>
internal sealed class StatementReader(BodyScope scope, ValueReader values, ResultReader result)
{
    private readonly Stack<List<FlowState>> _breaks = new();

    /// <summary>Reads statements one after the other; what comes after a <c>return</c> is not read.</summary>
    public void Read(IEnumerable<StatementSyntax> statements)
    {
        foreach (var statement in statements)
        {
            scope.CancellationToken.ThrowIfCancellationRequested();
            if (!scope.Graph.State.IsReachable)
            {
                if (statement is not (EmptyStatementSyntax or LocalFunctionStatementSyntax or BreakStatementSyntax))
                {
                    scope.Problems.Add(WorkflowProblems.Unreachable, scope.LocationOf(statement.GetFirstToken()));
                    return;
                }

                continue;
            }

            Read(statement);
        }
    }

    /// <summary>Reads what is done for its effect.</summary>
    public void ReadEffect(ExpressionSyntax expression, bool isDiscarded)
    {
        if (scope.AwaitedLocal(expression) is { } local && scope.ValueOf(local) is not null)
        {
            // What comes after waits for values, not for statements.
            return;
        }

        if (scope.IsUnread(expression))
        {
            scope.Problems.Worsen(ProblemEffect.Body);
            return;
        }

        if (!values.TryReadCall(expression, null, isDiscarded, out _))
        {
            scope.Unsupported(expression, WorkflowProblems.UnsupportedExpression);
        }
    }

    private void Read(StatementSyntax statement)
    {
        switch (statement)
        {
            case LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0, Declaration.Type: not RefTypeSyntax } declaration:
                ReadDeclaration(declaration);
                break;
            case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } when BodyScope.IsDeconstruction(assignment):
                ReadDeconstruction(assignment);
                break;
            case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discard }
                when scope.Model.GetSymbolInfo(discard.Left).Symbol is IDiscardSymbol:
                ReadEffect(discard.Right, isDiscarded: true);
                break;
            case ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment }:
                ReadAssignment(assignment);
                break;
            case ExpressionStatementSyntax expression:
                ReadEffect(expression.Expression, isDiscarded: false);
                break;
            case ReturnStatementSyntax { Expression: { } value }:
                result.Read(value);
                scope.Graph.State = scope.Graph.State.End();
                break;
            case ReturnStatementSyntax:
                result.ReadNothing();
                scope.Graph.State = scope.Graph.State.End();
                break;
            case ThrowStatementSyntax { Expression: not null } thrown:
                values.Expressions.Throw(thrown);
                scope.Graph.State = scope.Graph.State.End();
                break;
            case BlockSyntax block:
                Read(block.Statements);
                break;
            case IfStatementSyntax condition:
                ReadIf(condition);
                break;
            case SwitchStatementSyntax choice:
                ReadSwitch(choice);
                break;
            case BreakStatementSyntax when _breaks.Count > 0:
                _breaks.Peek().Add(scope.Graph.State);
                scope.Graph.State = scope.Graph.State.End();
                break;
            case EmptyStatementSyntax:
            case LocalFunctionStatementSyntax function when scope.Source.Trainers.ContainsKey(function.Identifier.ValueText):
                break;
            default:
                scope.Unsupported(statement, WorkflowProblems.UnsupportedStatement);
                break;
        }
    }

    private void ReadDeclaration(LocalDeclarationStatementSyntax declaration)
    {
        if (declaration.IsConst)
        {
            // References to it are replaced by its value.
            return;
        }

        foreach (var variable in declaration.Declaration.Variables)
        {
            if (scope.Model.GetDeclaredSymbol(variable) is not ILocalSymbol local)
            {
                scope.Unsupported(declaration, WorkflowProblems.UnsupportedStatement);
            }
            else if (variable.Initializer is { } initializer)
            {
                var result = scope.IsNodeOrChoice(initializer.Value) ? scope.ResultOf(local.Type) : null;
                var value = values.Read(initializer.Value, new ValueTarget(local.Name, result ?? local.Type) { IsDeclared = true });
                scope.Declare(local, result is null ? value : value is null ? null : value with { IsAwaited = true });
            }
            else if (values.Expressions.IsNameable(local.Type, declaration))
            {
                scope.DeclareLater(local);
            }
        }
    }

    // A local that was declared without a value gets one, once on each way.
    private void ReadAssignment(AssignmentExpressionSyntax assignment)
    {
        if (assignment.Left is not IdentifierNameSyntax name
            || scope.Model.GetSymbolInfo(name).Symbol is not ILocalSymbol local
            || scope.FieldOf(local) is not { } field
            || scope.Graph.State.Assigned.ContainsKey(local))
        {
            scope.Unsupported(assignment, WorkflowProblems.UnsupportedExpression);
            return;
        }

        if (values.Read(assignment.Right, new ValueTarget(local.Name, field.IsAwaited ? scope.ResultOf(local.Type)! : local.Type, field) { IsDeclared = true })
            is { } value)
        {
            scope.Graph.State = scope.Graph.State.Assign(local, value.Sources);
        }
        else
        {
            scope.Problems.Worsen(ProblemEffect.Body);
        }
    }

    private void ReadDeconstruction(AssignmentExpressionSyntax assignment)
    {
        var targets = DeconstructionTargets.Of(assignment.Left, scope.Model);
        if (targets is null)
        {
            scope.Unsupported(assignment, WorkflowProblems.UnsupportedExpression);
            return;
        }

        if (!values.Calls.TryRead(assignment.Right, targets, out var locals))
        {
            locals = values.Expressions.InlineTuple(assignment.Right, targets);
        }

        foreach (var (local, value) in locals)
        {
            scope.Declare(local, value);
        }
    }

    private void ReadIf(IfStatementSyntax statement) => values.Branches.Read(
        statement.Condition,
        Kept(statement),
        () => Read([statement.Statement]),
        () => Read(statement.Else is { } otherwise ? [otherwise.Statement] : Array.Empty<StatementSyntax>()));

    private void ReadSwitch(SwitchStatementSyntax statement)
    {
        _breaks.Push([]);
        new SwitchReader(scope, values).Read(statement, section => Read(section?.Statements ?? default));
        var ways = _breaks.Pop();
        ways.Add(scope.Graph.State);
        scope.Graph.Join(ways);
    }

    // Where a variable of the condition is used, the compiler has made sure that it has a value; which of the two ways that is, follows from the place.
    private IReadOnlyList<(ILocalSymbol Local, bool IfTrue, bool IfFalse)> Kept(IfStatementSyntax statement)
    {
        var captures = Captures.Of(statement.Condition, scope);
        if (captures.Count == 0)
        {
            return [];
        }

        var (then, otherwise) = (statement.Statement, statement.Else?.Statement);
        var thenEnds = Ends(then);
        var otherwiseEnds = otherwise is not null && Ends(otherwise);
        return
        [
            .. captures.Select(capture =>
            {
                var inThen = capture.Uses.Any(use => then.Span.Contains(use.Span));
                var inOtherwise = capture.Uses.Any(use => otherwise?.Span.Contains(use.Span) == true);
                var after = capture.Uses.Any(use => use.SpanStart > statement.Span.End);
                return (capture.Local, inThen || (after && !thenEnds), inOtherwise || (after && thenEnds && !otherwiseEnds)
                    || (after && !thenEnds && !otherwiseEnds));
            }),
        ];
    }

    private bool Ends(StatementSyntax statement) => scope.Model.AnalyzeControlFlow(statement) is { Succeeded: true, EndPointIsReachable: false };
}
