using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Reads <c>Flow.Map</c> and <c>Flow.TryMap</c> into nodes.</summary>
internal sealed class MapReader(BodyScope scope, ValueReader values)
{
    /// <summary>Reads an expression that maps, awaited or not; gives false for any other.</summary>
    public bool TryRead(ExpressionSyntax expression, ValueTarget? target, bool isDiscarded, out FrameValue? value)
    {
        value = null;
        if (Awaited.Inner(expression) is not InvocationExpressionSyntax invocation
            || scope.Model.GetSymbolInfo(invocation, scope.CancellationToken).Symbol is not IMethodSymbol method
            || !scope.IsMap(method))
        {
            return false;
        }

        if (scope.Model.GetOperation(invocation, scope.CancellationToken) is not IInvocationOperation operation
            || Parts(operation) is not var (lists, lambda, options)
            || MapCall.Of(lambda, scope, values) is not { } called)
        {
            scope.Problems.Worsen(ProblemEffect.Body);
            return true;
        }

        MapChecks.Lengths(lists, scope);
        MapChecks.Options(options, scope);
        Add(invocation, method, called, lists, options, target, out value);
        Note(expression, method, called, target, isDiscarded, value);
        return true;
    }

    private static (IReadOnlyList<ExpressionSyntax> Lists, ExpressionSyntax Lambda, ExpressionSyntax? Options)? Parts(IInvocationOperation operation)
    {
        var arguments = operation.Arguments
            .Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue)
            .OrderBy(static argument => argument.Parameter!.Ordinal)
            .Select(static argument => (argument.Parameter!.Name, (argument.Syntax as ArgumentSyntax)?.Expression))
            .ToArray();
        return arguments.FirstOrDefault(static argument => argument.Name == "call").Expression is { } lambda
            && arguments.All(static argument => argument.Expression is not null)
                ? ([.. arguments.Where(static argument => argument.Name is not ("call" or "options")).Select(static argument => argument.Expression!)],
                    lambda,
                    arguments.FirstOrDefault(static argument => argument.Name == "options").Expression)
                : null;
    }

    private void Add(
        InvocationExpressionSyntax invocation, IMethodSymbol method, MapCall called, IReadOnlyList<ExpressionSyntax> lists, ExpressionSyntax? options,
        ValueTarget? target, out FrameValue? value)
    {
        var operands = lists.Select((list, i) => values.ReadArgument(list, called.Items[i], method.Parameters[i].Type)).ToArray();
        var call = called.Read();
        var configured = options is null ? null : values.Expressions.Read(options);
        var id = scope.Graph.NextId(called.Callee.Name);
        var type = ReturnReader.Unwrap(method, scope.Known).Type;
        value = target is null || type is null ? null : scope.Graph.Value(target, target.IsDeclared ? target.Type : type, id);
        if (call is null || operands.Contains(null))
        {
            scope.Problems.Worsen(ProblemEffect.Body);
            return;
        }

        var edges = operands.SelectMany((operand, i) => GraphBuilder.Edges(operand!.Values, called.Items[i]))
            .Concat(call.Value.Edges)
            .Concat(GraphBuilder.Edges(configured?.Values ?? [], "options"))
            .ToEquatableArray();
        var (access, name) = (value?.Access, type is null ? "void" : TypeNames.Short(type));
        scope.Graph.Add(edges, isBarrier: type is null, (after, when) => new MapNodeModel(
            id, name, scope.Source.RelativeLineOf(invocation), edges, after, when, call.Value.Call, method.Name == "TryMap",
            operands.Select(static operand => operand!.Text).ToEquatableArray(), called.Items.ToEquatableArray(), configured?.Text, access));
    }

    private void Note(ExpressionSyntax expression, IMethodSymbol method, MapCall called, ValueTarget? target, bool isDiscarded, FrameValue? value)
    {
        if (isDiscarded || ReturnReader.Unwrap(method, scope.Known).Type is null)
        {
            return;
        }

        scope.Results.Add((expression, called.Callee.Name, value));
        if (target is { IsUsed: true } && value is not null)
        {
            scope.Used.Add(value.Field);
        }
    }
}
