using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>What is known while a body is read: the graph so far and the values that have names.</summary>
internal sealed class BodyScope
{
    private readonly Dictionary<ISymbol, FrameValue> _values = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _services = new(SymbolEqualityComparer.Default);
    private readonly int _line;

    public BodyScope(
        IMethodSymbol method, MethodDeclarationSyntax syntax, SignatureModel signature, KnownSymbols known, ProblemBag problems, CancellationToken cancellationToken)
    {
        Known = known;
        Problems = problems;
        CancellationToken = cancellationToken;
        Syntax = syntax;
        Model = known.Compilation.GetSemanticModel(syntax.SyntaxTree);
        _line = LineOf(syntax, syntax.Identifier.Span);
        for (var i = 0; i < signature.Parameters.Count; i++)
        {
            var parameter = signature.Parameters[i];
            if (parameter.Kind == ParameterKind.Data)
            {
                _values.Add(method.Parameters[i], Graph.Input(parameter, TypeNames.Short(method.Parameters[i].Type)));
            }
            else
            {
                _services.Add(method.Parameters[i]);
            }
        }
    }

    public KnownSymbols Known { get; }

    public ProblemBag Problems { get; }

    public CancellationToken CancellationToken { get; }

    public MethodDeclarationSyntax Syntax { get; }

    public SemanticModel Model { get; }

    public GraphBuilder Graph { get; } = new();

    /// <summary>The calls whose results got a name or were left lying, with the place of each.</summary>
    public List<(ExpressionSyntax Call, string Task, FrameValue? Value)> Results { get; } = [];

    /// <summary>Fields of one tuple: where the second is used, the first counts as used.</summary>
    public List<(string Field, string Alternative)> Alternatives { get; } = [];

    /// <summary>The fields that something reads.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

    public static bool IsDeconstruction(AssignmentExpressionSyntax assignment) =>
        assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
        && assignment.Left is DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax } or TupleExpressionSyntax;

    /// <summary>Gives a local its value; null where reading it failed, which was said then.</summary>
    public void Declare(ILocalSymbol local, FrameValue? value)
    {
        if (value is not null)
        {
            _values[local] = value;
        }
        else
        {
            Problems.Worsen(ProblemEffect.Body);
        }
    }

    public FrameValue? ValueOf(ISymbol symbol)
    {
        if (!_values.TryGetValue(symbol, out var value))
        {
            return null;
        }

        Used.Add(value.Field);
        return value;
    }

    public bool IsService(ISymbol symbol) => _services.Contains(symbol);

    /// <summary>The line of a node, counted from that of the method's name.</summary>
    public int LineOf(SyntaxNode node) => LineOf(node, node.Span) - _line;

    public void Unsupported(SyntaxNode node, ProblemKind kind)
    {
        var (name, instead) = Constructs.Of(node);
        var place = node is StatementSyntax and not ExpressionStatementSyntax ? node.GetFirstToken().GetLocation() : node.GetLocation();
        Problems.Add(kind, place, name, instead);
    }

    private static int LineOf(SyntaxNode node, TextSpan span) => node.SyntaxTree.GetLineSpan(span).StartLinePosition.Line;
}
