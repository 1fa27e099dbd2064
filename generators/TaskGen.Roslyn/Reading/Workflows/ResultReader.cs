using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Reads what a workflow returns: where there is one <c>return</c>, its values; where there are several, each fills one field.</summary>
internal sealed class ResultReader
{
    private readonly BodyScope _scope;
    private readonly ValueReader _values;
    private readonly bool _isSingle;
    private readonly bool _isVoid;
    private FrameValue? _field;

    public ResultReader(IMethodSymbol method, BodyScope scope, ValueReader values)
    {
        _scope = scope;
        _values = values;
        Type = ReturnReader.Unwrap(method, scope.Known).Type;
        _isVoid = method.ReturnsVoid;
        _isSingle = scope.Source.Syntax.Body is not { } body || body.Statements.Count == 0 || HasOneReturn(body);
    }

    /// <summary>The type of the result; null for nothing.</summary>
    public ITypeSymbol? Type { get; }

    /// <summary>The result as an expression over the frame; null for nothing.</summary>
    public string? Text { get; private set; }

    /// <summary>The values that make up the result.</summary>
    public List<EdgeModel> Edges { get; } = [];

    public void Read(ExpressionSyntax expression)
    {
        if (Type is null)
        {
            ReadNothing(expression);
        }
        else if (_isSingle)
        {
            ReadOnly(expression, Type);
        }
        else
        {
            _field ??= _scope.Graph.Declare("result", Type);
            Set(_values.Read(expression, new ValueTarget("result", Type, _field) { IsUsed = true }));
        }
    }

    /// <summary>Reads a <c>return</c> without a value.</summary>
    public void ReadNothing()
    {
        if (Type is not null)
        {
            // The compiler says that something is to be returned.
            _scope.Problems.Worsen(ProblemEffect.Body);
        }
    }

    // A method that is not async hands on the task of what it calls last.
    private void ReadNothing(ExpressionSyntax expression)
    {
        if (_isVoid)
        {
            // The compiler says that nothing is to be returned.
            _scope.Problems.Worsen(ProblemEffect.Body);
        }
        else if (!_values.TryReadCall(expression, null, isDiscarded: false, out _))
        {
            _scope.UnsupportedTask(expression);
        }
    }

    private void ReadOnly(ExpressionSyntax expression, ITypeSymbol type)
    {
        // A tuple of values needs no node of its own: each is an output.
        var parts = expression is TupleExpressionSyntax tuple ? tuple.Arguments.Select(static argument => argument.Expression) : [expression];
        if (parts.All(_values.Expressions.IsPath))
        {
            var operand = _values.Expressions.Read(expression);
            Text = operand.Text;
            Edges.AddRange(GraphBuilder.Edges(operand.Values, ""));
        }
        else
        {
            Set(_values.Read(expression, new ValueTarget("result", type) { IsUsed = true }));
        }
    }

    private void Set(FrameValue? value)
    {
        if (value is not null)
        {
            Text = value.Access;
            Edges.AddRange(GraphBuilder.Edges([value], ""));
        }
        else
        {
            _scope.Problems.Worsen(ProblemEffect.Body);
        }
    }

    // The last statement, and nowhere else.
    private static bool HasOneReturn(BlockSyntax body) =>
        body.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>()
            .All(statement => statement.Parent == body);
}
