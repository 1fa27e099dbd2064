using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>What a map calls for each item: the one call in its lambda, or a method named as it is.</summary>
internal sealed class MapCall
{
    private readonly Func<(CallModel Call, EdgeModel[] Edges)?> _read;

    private MapCall(Callee callee, IReadOnlyList<string> items, Func<(CallModel Call, EdgeModel[] Edges)?> read)
    {
        Callee = callee;
        Items = items;
        _read = read;
    }

    public Callee Callee { get; }

    /// <summary>The name of the item of each list.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>Reads the call as data; null if it cannot be read.</summary>
    public (CallModel Call, EdgeModel[] Edges)? Read() => _read();

    /// <summary>Finds the call; a problem if there is none, or more than one.</summary>
    public static MapCall? Of(ExpressionSyntax call, BodyScope scope, ValueReader values) => call is AnonymousFunctionExpressionSyntax lambda
        ? OfLambda(lambda, scope, values)
        : OfMethod(call, scope);

    private static MapCall? OfLambda(AnonymousFunctionExpressionSyntax lambda, BodyScope scope, ValueReader values)
    {
        var body = lambda.ExpressionBody ?? OnlyExpression(lambda.Block);
        var calls = lambda.DescendantNodes().OfType<InvocationExpressionSyntax>().Where(scope.IsNodeCall).ToArray();
        if (body is null || calls.Length != 1 || values.Calls.Find(body) is not var (invocation, method, callee))
        {
            var found = calls.Length == 0 ? "no call" : calls.Length == 1 ? "a call inside an expression" : $"{calls.Length} calls";
            scope.Problems.Add(WorkflowProblems.MapWithoutOneCall, scope.LocationOf(lambda), found);
            return null;
        }

        var parameters = lambda switch
        {
            SimpleLambdaExpressionSyntax simple => [simple.Parameter.Identifier],
            ParenthesizedLambdaExpressionSyntax parenthesized =>
                parenthesized.ParameterList.Parameters.Select(static parameter => parameter.Identifier).ToArray(),
            _ => [],
        };
        foreach (var parameter in parameters.Where(static parameter => parameter.ValueText == FrameValue.Frame))
        {
            scope.HidesFrame(parameter);
        }

        return new MapCall(callee, [.. parameters.Select(static parameter => parameter.ValueText)], () => values.Calls.Call(
            invocation, callee, ReturnReader.Unwrap(method, scope.Known).Type, (argument, _) => values.Expressions.Read(argument)));
    }

    private static ExpressionSyntax? OnlyExpression(BlockSyntax? block) => block is { Statements.Count: 1 }
        ? block.Statements[0] switch
        {
            ReturnStatementSyntax { Expression: { } returned } => returned,
            ExpressionStatementSyntax effect => effect.Expression,
            _ => null,
        }
        : null;

    private static MapCall? OfMethod(ExpressionSyntax expression, BodyScope scope)
    {
        if (scope.Model.GetSymbolInfo(expression, scope.CancellationToken).Symbol is not IMethodSymbol method
            || scope.CalleeOf(method) is not { IsValid: true } callee)
        {
            scope.Problems.Add(WorkflowProblems.MapWithoutOneCall, scope.LocationOf(expression), "no call");
            return null;
        }

        var data = method.Parameters.Where(parameter => ServiceKinds.Of(parameter, scope.Known) == ParameterKind.Data).ToArray();
        var items = data.Select(static parameter => parameter.Name).ToArray();
        var output = ReturnReader.Unwrap(method, scope.Known).Type is { } type ? TypeNames.Qualified(type) : "global::TaskGen.Definitions.Unit";
        var inputs = $"new {callee.InputsType}({string.Join(", ", items.Select(Identifiers.Escape))})";
        return new MapCall(callee, items, () => (new CallModel(callee.IsWorkflow, callee.Definition, callee.InputsType, output, inputs), []));
    }
}
