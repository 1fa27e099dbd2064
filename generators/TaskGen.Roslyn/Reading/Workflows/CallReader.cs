using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Reads calls of tasks, workflows and trainers into nodes.</summary>
internal sealed class CallReader(BodyScope scope, ValueReader values)
{
    private readonly ArgumentReader _arguments = new(scope);

    /// <summary>Reads an expression that is a call, awaited or not; gives false for any other.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="target">Where the result goes; null if nowhere.</param>
    /// <param name="isDiscarded">Whether the result is left lying on purpose.</param>
    /// <param name="value">The result; null if there is none, or if reading failed.</param>
    public bool TryRead(ExpressionSyntax expression, ValueTarget? target, bool isDiscarded, out FrameValue? value)
    {
        value = null;
        if (Find(expression) is not var (invocation, method, callee))
        {
            return false;
        }

        var id = scope.Graph.NextId(callee.Name);
        var resultType = ReturnReader.Unwrap(method, scope.Known).Type;
        var result = target is null || resultType is null ? null : scope.Graph.Value(target, Declared(target, resultType), id);
        if (Add(invocation, callee, id, result?.Access, resultType))
        {
            value = result;
        }

        if (target is not null && result is null)
        {
            if (method.ReturnsVoid || expression is AwaitExpressionSyntax)
            {
                // The compiler says that nothing cannot be used.
                scope.Problems.Worsen(ProblemEffect.Body);
            }
            else
            {
                scope.Problems.Add(
                    WorkflowProblems.UnsupportedExpression, scope.LocationOf(expression), "a task without a value that is awaited later",
                    "await it where it is called");
            }
        }

        if (resultType is not null && !isDiscarded)
        {
            scope.Results.Add((expression, callee.Name, result));
            if (target is { IsUsed: true } && result is not null)
            {
                scope.Used.Add(result.Field);
            }
        }

        return true;
    }

    /// <summary>Reads a call whose tuple is taken apart.</summary>
    public bool TryRead(ExpressionSyntax expression, IReadOnlyList<ILocalSymbol?> targets, out IReadOnlyList<(ILocalSymbol Local, FrameValue Value)> locals)
    {
        locals = [];
        if (Find(expression) is not var (invocation, method, callee))
        {
            return false;
        }

        var id = scope.Graph.NextId(callee.Name);
        var resultType = ReturnReader.Unwrap(method, scope.Known).Type;
        var named = new List<(ILocalSymbol, FrameValue)>();
        var places = new List<string>();
        for (var i = 0; i < targets.Count; i++)
        {
            if (targets[i] is not { } local)
            {
                places.Add("_");
                continue;
            }

            var element = resultType is INamedTypeSymbol { IsTupleType: true } tuple && i < tuple.TupleElements.Length
                ? tuple.TupleElements[i].Type
                : local.Type;
            var target = new ValueTarget(local.Name, local.Type) { IsDeclared = true };
            var value = scope.Graph.Value(target, Declared(target, element), id);
            named.Add((local, value));
            places.Add(value.Access);
            scope.Results.Add((expression, callee.Name, value));
        }

        Add(invocation, callee, id, $"({string.Join(", ", places)})", resultType);
        KeepOneComplaint(expression, named.Select(static pair => pair.Item2));
        locals = named;
        return true;
    }

    /// <summary>What an expression calls, if it is a call; awaiting makes no difference.</summary>
    public (InvocationExpressionSyntax Invocation, IMethodSymbol Method, Callee Callee)? Find(ExpressionSyntax expression) =>
        Awaited.Inner(expression) is InvocationExpressionSyntax invocation
        && scope.Model.GetSymbolInfo(invocation, scope.CancellationToken).Symbol is IMethodSymbol method
        && scope.CalleeOf(method) is { } callee
            ? (invocation, method, callee)
            : null;

    /// <summary>The call as data, and the edges of its arguments; null if it cannot be read.</summary>
    /// <param name="invocation">The call.</param>
    /// <param name="callee">What is called.</param>
    /// <param name="resultType">What it gives; null for nothing.</param>
    /// <param name="read">Reads an argument for a parameter.</param>
    public (CallModel Call, EdgeModel[] Edges)? Call(
        InvocationExpressionSyntax invocation, Callee callee, ITypeSymbol? resultType, Func<ExpressionSyntax, IParameterSymbol, Operand?> read)
    {
        if (!callee.IsValid || scope.Model.GetOperation(invocation, scope.CancellationToken) is not IInvocationOperation operation)
        {
            // What is wrong is said at the callee, or by the compiler.
            scope.Problems.Worsen(ProblemEffect.Body);
            return null;
        }

        if (callee.PrivateTo is { } owner && !scope.IsInside(owner))
        {
            scope.Problems.Add(
                WorkflowProblems.UnsupportedExpression, scope.LocationOf(invocation),
                    $"a call of '{callee.Name}', for which '{TypeNames.Short(owner)}' has private members alone,",
                $"make the private types that signatures of '{TypeNames.Short(owner)}' mention internal");
            return null;
        }

        var arguments = _arguments.Read(operation, read);
        var inputs = scope.Source.Trainers.TryGetValue(operation.TargetMethod.Name, out var trainer)
            && operation.TargetMethod.MethodKind == MethodKind.LocalFunction
            ? TrainerInputs(trainer, arguments)
            : $"new {callee.InputsType}({string.Join(", ", arguments.Select(static argument => $"{argument.Name}: {argument.Operand.Text}"))})";
        var output = resultType is null ? "global::TaskGen.Definitions.Unit" : TypeNames.Qualified(resultType);
        return (
            new CallModel(callee.IsWorkflow, callee.Definition, callee.InputsType, output, inputs),
            [.. arguments.SelectMany(static argument => GraphBuilder.Edges(argument.Operand.Values, argument.Parameter))]);
    }

    // The instance that a trainer belongs to is no value of the graph.
    private Operand? ReadArgument(ExpressionSyntax argument, IParameterSymbol parameter) => parameter.Name == TrainerCall.Instance
        ? values.Expressions.Read(argument)
        : values.ReadArgument(argument, parameter.Name, parameter.Type);

    // A trainer makes its inputs of its instance and the hyperparameters.
    private static string TrainerInputs(TrainerPlaceholder trainer, IReadOnlyList<CallArgument> arguments)
    {
        var owner = trainer.HasReceiver ? $"({(arguments.Count > 0 ? arguments[0].Operand.Text : "")}){trainer.Owner}" : trainer.Owner;
        var inputs = arguments.Skip(trainer.HasReceiver ? 1 : 0).Select(static argument => argument.Operand.Text);
        return $"{owner}.{trainer.InputsMethod}({string.Join(", ", inputs)})";
    }

    // `var` makes every local of a reference type nullable; what the call returns tells more.
    private static ITypeSymbol Declared(ValueTarget target, ITypeSymbol result) =>
        !target.IsDeclared || SymbolEqualityComparer.Default.Equals(target.Type, result) ? result : target.Type;

    // Of a tuple, one element that is used is enough.
    private void KeepOneComplaint(ExpressionSyntax call, IEnumerable<FrameValue> values)
    {
        var fields = values.ToArray();
        scope.Results.RemoveAll(result => result.Call == call && result.Value != fields.FirstOrDefault());
        scope.Alternatives.AddRange(fields.Skip(1).Select(value => (fields[0].Field, value.Field)));
    }

    private bool Add(InvocationExpressionSyntax invocation, Callee callee, string id, string? target, ITypeSymbol? resultType)
    {
        if (Call(invocation, callee, resultType, ReadArgument) is not var (call, found))
        {
            return false;
        }

        var edges = found.ToEquatableArray();
        var type = resultType is null ? "void" : TypeNames.Short(resultType);
        scope.Graph.Add(edges, isBarrier: resultType is null, (after, when) => new CallNodeModel(
            id, type, scope.Source.RelativeLineOf(invocation), edges, after, when, call, target));
        return true;
    }
}
