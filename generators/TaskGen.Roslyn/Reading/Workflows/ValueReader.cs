using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Reads an expression into the nodes that give its value: a call, a map, a branch, or an expression computed in place.</summary>
internal sealed class ValueReader
{
    private readonly BodyScope _scope;

    public ValueReader(BodyScope scope)
    {
        _scope = scope;
        Expressions = new ExpressionReader(scope, this);
        Calls = new CallReader(scope, this);
        Maps = new MapReader(scope, this);
        Branches = new BranchReader(scope, this);
        Conditionals = new ConditionalReader(scope, this);
    }

    public ExpressionReader Expressions { get; }

    public CallReader Calls { get; }

    public MapReader Maps { get; }

    public BranchReader Branches { get; }

    public ConditionalReader Conditionals { get; }

    /// <summary>Reads an expression; gives null where that failed, which was said then.</summary>
    public FrameValue? Read(ExpressionSyntax expression, ValueTarget target) =>
        TryReadCall(expression, target, isDiscarded: false, out var called) ? called
        : Conditionals.TryRead(expression, target, out var chosen) ? chosen
        : Expressions.Inline(expression, target);

    /// <summary>Reads a call or a map; gives false for any other expression.</summary>
    public bool TryReadCall(ExpressionSyntax expression, ValueTarget? target, bool isDiscarded, out FrameValue? value) =>
        Calls.TryRead(expression, target, isDiscarded, out value) || Maps.TryRead(expression, target, isDiscarded, out value);

    /// <summary>Reads an argument: what only names a value needs no node.</summary>
    public Operand? ReadArgument(ExpressionSyntax expression, string name, ITypeSymbol type)
    {
        if (Expressions.IsPath(expression))
        {
            return Expressions.Read(expression);
        }

        var target = new ValueTarget(name, type) { IsUsed = true };
        return Read(expression, target) is { } value ? new Operand(value.Access, [value]) : null;
    }

    /// <summary>Reads a part of an expression that becomes nodes of its own.</summary>
    public FrameValue? ReadPart(ExpressionSyntax expression, string name)
    {
        var info = _scope.Model.GetTypeInfo(expression, _scope.CancellationToken);
        var type = info.Type ?? info.ConvertedType;
        if (type is not null && Read(expression, new ValueTarget(name, type) { IsUsed = true }) is { } value)
        {
            return value;
        }

        _scope.Problems.Worsen(ProblemEffect.Body);
        return null;
    }
}
