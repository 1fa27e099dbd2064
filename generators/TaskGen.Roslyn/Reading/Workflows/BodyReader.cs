using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Reads the statements of a workflow's body into a graph.</summary>
internal sealed class BodyReader
{
    private readonly MethodDeclarationSyntax _syntax;
    private readonly IMethodSymbol _method;
    private readonly ProblemBag _problems;
    private readonly BodyScope _scope;
    private readonly CallReader _calls;
    private readonly ExpressionReader _expressions;
    private (string Text, IReadOnlyList<FrameValue> Values)? _result;

    public BodyReader(
        IMethodSymbol method, MethodDeclarationSyntax syntax, SignatureModel signature, KnownSymbols known, ProblemBag problems, CancellationToken cancellationToken)
    {
        _syntax = syntax;
        _method = method;
        _problems = problems;
        _scope = new BodyScope(method, syntax, signature, known, problems, cancellationToken);
        _expressions = new ExpressionReader(_scope);
        _calls = new CallReader(_scope, _expressions);
    }

    public WorkflowBodyModel Read()
    {
        if (_syntax.ExpressionBody is { } arrow)
        {
            ReadOnly(arrow.Expression);
        }
        else
        {
            foreach (var statement in _syntax.Body!.Statements)
            {
                _scope.CancellationToken.ThrowIfCancellationRequested();
                Read(statement);
            }
        }

        if (_problems.Effect == ProblemEffect.None)
        {
            // What could not be read may use results.
            UnusedResults.Check(_scope);
        }

        var edges = _result?.Values.Select(value => new EdgeModel(value.Source, "", value.Type)) ?? [];
        return new WorkflowBodyModel(_scope.Graph.Fields, _scope.Graph.Nodes, _result?.Text, edges.ToEquatableArray());
    }

    // The only expression of an expression body: the result, or what is done for its effect.
    private void ReadOnly(ExpressionSyntax expression)
    {
        if (_method.ReturnsVoid || ReturnReader.Unwrap(_method, _scope.Known).Type is null)
        {
            ReadEffect(expression);
        }
        else
        {
            ReadResult(expression);
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
                when _scope.Model.GetSymbolInfo(discard.Left).Symbol is IDiscardSymbol:
                ReadEffect(discard.Right, isDiscarded: true);
                break;
            case ExpressionStatementSyntax expression:
                ReadEffect(expression.Expression);
                break;
            case ReturnStatementSyntax { Expression: { } value }:
                ReadResult(value);
                break;
            case ReturnStatementSyntax or EmptyStatementSyntax:
                break;
            default:
                _scope.Unsupported(statement, WorkflowProblems.UnsupportedStatement);
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
            if (variable.Initializer is not { } initializer || _scope.Model.GetDeclaredSymbol(variable) is not ILocalSymbol local)
            {
                _scope.Unsupported(declaration, WorkflowProblems.UnsupportedStatement);
                continue;
            }

            if (_calls.TryRead(initializer.Value, local.Name, local.Type, isDiscarded: false, out var result))
            {
                _scope.Declare(local, result);
            }
            else if (_expressions.Inline(initializer.Value, local.Name, local.Name, local.Type) is { } value)
            {
                _scope.Declare(local, value);
            }
        }
    }

    private void ReadDeconstruction(AssignmentExpressionSyntax assignment)
    {
        var targets = DeconstructionTargets.Of(assignment.Left, _scope.Model);
        if (targets is null)
        {
            _scope.Unsupported(assignment, WorkflowProblems.UnsupportedExpression);
            return;
        }

        if (!_calls.TryRead(assignment.Right, targets, out var values))
        {
            values = _expressions.InlineTuple(assignment.Right, targets);
        }

        foreach (var (local, value) in values)
        {
            _scope.Declare(local, value);
        }
    }

    private void ReadEffect(ExpressionSyntax expression, bool isDiscarded = false)
    {
        if (!_calls.TryRead(expression, null, null, isDiscarded, out _))
        {
            _scope.Unsupported(expression, WorkflowProblems.UnsupportedExpression);
        }
    }

    private void ReadResult(ExpressionSyntax expression)
    {
        var type = ReturnReader.Unwrap(_method, _scope.Known).Type!;
        if (_calls.TryRead(expression, "result", type, isDiscarded: false, out var called))
        {
            _result = called is null ? null : (called.Access, [called]);
            return;
        }

        // A tuple of values needs no node of its own: each is an output.
        var parts = expression is TupleExpressionSyntax tuple ? tuple.Arguments.Select(static argument => argument.Expression) : [expression];
        if (parts.All(_expressions.IsPath))
        {
            var operand = _expressions.Read(expression);
            _result = (operand.Text, operand.Values);
        }
        else if (_expressions.Inline(expression, "result", "result", type) is { } value)
        {
            _result = (value.Access, [value]);
        }
    }
}
