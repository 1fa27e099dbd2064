using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Reads the body of a workflow into a graph.</summary>
internal sealed class BodyReader
{
    private readonly BodyScope _scope;
    private readonly ValueReader _values;
    private readonly StatementReader _statements;
    private readonly ResultReader _result;

    public BodyReader(
        IMethodSymbol method, BodySource source, SignatureModel signature, KnownSymbols known, ProblemBag problems, CancellationToken cancellationToken)
    {
        _scope = new BodyScope(method, source, signature, known, problems, cancellationToken);
        _values = new ValueReader(_scope);
        _result = new ResultReader(method, _scope, _values);
        _statements = new StatementReader(_scope, _values, _result);
    }

    public WorkflowBodyModel Read()
    {
        if (_scope.Source.Syntax.ExpressionBody is { } arrow)
        {
            ReadOnly(arrow.Expression);
        }
        else
        {
            _statements.Read(_scope.Source.Syntax.Body!.Statements);
            if (_result.Type is not null && _scope.Graph.State.IsReachable)
            {
                // The compiler says that something is to be returned on every way.
                _scope.Problems.Worsen(ProblemEffect.Body);
            }
        }

        if (_scope.Problems.Effect == ProblemEffect.None)
        {
            // What could not be read may use results.
            UnusedResults.Check(_scope);
        }

        return new WorkflowBodyModel(_scope.Graph.Fields, _scope.Graph.Nodes, _result.Text, _result.Edges.ToEquatableArray(), _scope.Usings.ToEquatableArray());
    }

    // The only expression of an expression body: the result, or what is done for its effect.
    private void ReadOnly(ExpressionSyntax expression)
    {
        if (_result.Type is null)
        {
            _statements.ReadEffect(expression, isDiscarded: false);
        }
        else
        {
            _result.Read(expression);
        }
    }
}
