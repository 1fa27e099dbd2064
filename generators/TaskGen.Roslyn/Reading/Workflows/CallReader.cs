using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Reads calls of tasks and workflows into nodes.</summary>
internal sealed class CallReader
{
    private readonly BodyScope _scope;
    private readonly ExpressionReader _expressions;

    public CallReader(BodyScope scope, ExpressionReader expressions)
    {
        _scope = scope;
        _expressions = expressions;
        expressions.NestedCall = ReadNested;
    }

    /// <summary>Reads an expression that is a call, awaited or not; gives false for any other.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="name">The name of the local that takes the result; null if none does.</param>
    /// <param name="type">The type of that local.</param>
    /// <param name="isDiscarded">Whether the result is left lying on purpose.</param>
    /// <param name="value">The result; null if there is none, or if reading failed.</param>
    public bool TryRead(ExpressionSyntax expression, string? name, ITypeSymbol? type, bool isDiscarded, out FrameValue? value)
    {
        value = null;
        if (Find(expression) is not var (invocation, method, callee))
        {
            return false;
        }

        var id = _scope.Graph.NextId(callee.Name);
        var resultType = ReturnReader.Unwrap(method, _scope.Known).Type;
        var result = name is null || resultType is null ? null : _scope.Graph.Value(name, Declared(type, resultType), id);
        if (Add(invocation, method, callee, id, result?.Access, resultType))
        {
            value = result;
        }

        if (resultType is not null && !isDiscarded)
        {
            _scope.Results.Add((expression, callee.Name, result));
            if (name == "result" && result is not null)
            {
                _scope.Used.Add(result.Field);
            }
        }

        return true;
    }

    /// <summary>Reads a call whose tuple is taken apart.</summary>
    public bool TryRead(ExpressionSyntax expression, IReadOnlyList<ILocalSymbol?> targets, out IReadOnlyList<(ILocalSymbol Local, FrameValue Value)> values)
    {
        values = [];
        if (Find(expression) is not var (invocation, method, callee))
        {
            return false;
        }

        var id = _scope.Graph.NextId(callee.Name);
        var resultType = ReturnReader.Unwrap(method, _scope.Known).Type;
        var named = new List<(ILocalSymbol, FrameValue)>();
        var places = new List<string>();
        for (var i = 0; i < targets.Count; i++)
        {
            if (targets[i] is not { } target)
            {
                places.Add("_");
                continue;
            }

            var element = resultType is INamedTypeSymbol { IsTupleType: true } tuple && i < tuple.TupleElements.Length ? tuple.TupleElements[i].Type : target.Type;
            var value = _scope.Graph.Value(target.Name, Declared(target.Type, element), id);
            named.Add((target, value));
            places.Add(value.Access);
            _scope.Results.Add((expression, callee.Name, value));
        }

        Add(invocation, method, callee, id, $"({string.Join(", ", places)})", resultType);
        KeepOneComplaint(expression, named.Select(static pair => pair.Item2));
        values = named;
        return true;
    }

    // `var` makes every local of a reference type nullable; what the call returns tells more.
    private static ITypeSymbol Declared(ITypeSymbol? local, ITypeSymbol result) =>
        local is null || SymbolEqualityComparer.Default.Equals(local, result) ? result : local;

    // Of a tuple, one element that is used is enough.
    private void KeepOneComplaint(ExpressionSyntax call, IEnumerable<FrameValue> values)
    {
        var fields = values.ToArray();
        _scope.Results.RemoveAll(result => result.Call == call && result.Value != fields.FirstOrDefault());
        _scope.Alternatives.AddRange(fields.Skip(1).Select(value => (fields[0].Field, value.Field)));
    }

    private FrameValue? ReadNested(InvocationExpressionSyntax invocation)
    {
        if (Find(invocation) is not var (_, method, callee))
        {
            return null;
        }

        var name = Identifiers.ToCamelCase(callee.Name);
        TryRead(invocation, name, null, isDiscarded: false, out var value);
        if (ReturnReader.Unwrap(method, _scope.Known).Type is null || value is null)
        {
            _scope.Problems.Worsen(ProblemEffect.Body);
            return null;
        }

        _scope.Used.Add(value.Field);
        return value;
    }

    private (InvocationExpressionSyntax Invocation, IMethodSymbol Method, Callee Callee)? Find(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax or AwaitExpressionSyntax)
        {
            expression = expression is AwaitExpressionSyntax awaited ? Awaited(awaited.Expression) : ((ParenthesizedExpressionSyntax)expression).Expression;
        }

        return expression is InvocationExpressionSyntax invocation
            && _scope.Model.GetSymbolInfo(invocation, _scope.CancellationToken).Symbol is IMethodSymbol method
            && Callee.Of(method, _scope.Known, _scope.CancellationToken) is { } callee
                ? (invocation, method, callee)
                : null;
    }

    // `await Get().ConfigureAwait(false)` awaits Get().
    private static ExpressionSyntax Awaited(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } configured }
            ? configured.Expression
            : expression;

    private bool Add(InvocationExpressionSyntax invocation, IMethodSymbol method, Callee callee, string id, string? target, ITypeSymbol? resultType)
    {
        if (!callee.IsValid || _scope.Model.GetOperation(invocation, _scope.CancellationToken) is not IInvocationOperation operation)
        {
            // What is wrong is said at the callee, or by the compiler.
            _scope.Problems.Worsen(ProblemEffect.Body);
            return false;
        }

        var edges = new List<EdgeModel>();
        var arguments = new List<string>();
        foreach (var argument in operation.Arguments.Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue))
        {
            if (ReadArgument(argument) is { } text)
            {
                arguments.Add($"{Identifiers.Escape(Identifiers.ToPascalCase(argument.Parameter!.Name))}: {text.Text}");
                edges.AddRange(text.Values.Select(value => new EdgeModel(value.Source, argument.Parameter.Name, value.Type)));
            }
        }

        var isBarrier = resultType is null;
        _scope.Graph.Add(
            new CallNodeModel(
                id,
                resultType is null ? "void" : TypeNames.Short(resultType),
                _scope.LineOf(invocation),
                edges.ToEquatableArray(),
                _scope.Graph.After(edges, isBarrier),
                callee.IsWorkflow,
                callee.GeneratedClass,
                resultType is null ? "global::TaskGen.Definitions.Unit" : TypeNames.Qualified(resultType),
                arguments.ToEquatableArray(),
                target),
            isBarrier);
        return true;
    }

    private Operand? ReadArgument(IArgumentOperation argument)
    {
        var syntax = argument.Syntax is ArgumentSyntax named ? named.Expression : (ExpressionSyntax)argument.Value.Syntax;
        if (ServiceKinds.Of(argument.Parameter!, _scope.Known) != ParameterKind.Data)
        {
            CheckService(syntax, argument.Parameter!);
            return null;
        }

        if (TryRead(syntax, argument.Parameter!.Name, null, isDiscarded: false, out var nested))
        {
            if (nested is null)
            {
                _scope.Problems.Worsen(ProblemEffect.Body);
                return null;
            }

            _scope.Used.Add(nested.Field);
            return new Operand(nested.Access, [nested]);
        }

        if (_expressions.IsPath(syntax))
        {
            return _expressions.Read(syntax);
        }

        var name = argument.Parameter!.Name;
        return _expressions.Inline(syntax, name, name, argument.Parameter.Type) is { } value ? new Operand(value.Access, [value]) : null;
    }

    // The engine gives every call its services; a body can only hand on its own.
    private void CheckService(ExpressionSyntax syntax, IParameterSymbol parameter)
    {
        var symbol = _scope.Model.GetSymbolInfo(syntax, _scope.CancellationToken).Symbol;
        var isHandedOn = symbol is not null && _scope.IsService(symbol);
        var isNothing = syntax.IsKind(SyntaxKind.DefaultLiteralExpression) || syntax.IsKind(SyntaxKind.NullLiteralExpression) || symbol is { Name: "None" };
        if (!isHandedOn && !isNothing)
        {
            _scope.Problems.Add(WorkflowProblems.ServiceArgument, syntax.GetLocation(), parameter.Name, TypeNames.Short(parameter.Type));
        }
    }
}
