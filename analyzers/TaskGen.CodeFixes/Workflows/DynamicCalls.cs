using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;
using TaskGen.Roslyn.Reading.Workflows;

namespace TaskGen.CodeFixes.Workflows;

/// <summary>The calls of a body that becomes that of a dynamic workflow: they go through its context, and are awaited.</summary>
internal sealed class DynamicCalls
{
    private readonly MethodDeclarationSyntax _method;
    private readonly string _context;
    private readonly FixTarget _target;
    private readonly HashSet<InvocationExpressionSyntax> _mapped = [];

    private DynamicCalls(MethodDeclarationSyntax method, string context, FixTarget target) => (_method, _context, _target) = (method, context, target);

    /// <summary>What becomes of each call; given the call with what became of its parts.</summary>
    public Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>> Replacements { get; } = [];

    /// <summary>The namespaces to add using directives for.</summary>
    public HashSet<string> MissingUsings { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether there is something to await.</summary>
    public bool HasAwait { get; private set; }

    /// <summary>The calls of a method; null if there is one that cannot be turned.</summary>
    public static DynamicCalls? Of(MethodDeclarationSyntax method, string context, FixTarget target)
    {
        var calls = new DynamicCalls(method, context, target);
        calls.HasAwait = method.DescendantNodes().OfType<AwaitExpressionSyntax>().Any(await => Function(await, method) is null);
        return method.DescendantNodes().All(node => node switch
        {
            InvocationExpressionSyntax call => calls.Add(call),
            SimpleNameSyntax name => !calls.IsDelegate(name),
            _ => true,
        }) ? calls : null;
    }

    private bool Add(InvocationExpressionSyntax call)
    {
        if (_mapped.Contains(call))
        {
            return true;
        }

        if (IsThroughContext(call))
        {
            return Awaiting.IsAwaited(call) || call.Parent is not MemberAccessExpressionSyntax && TryReplace(call, ReturnKind.Value, static current => current);
        }

        if (_target.Model.GetSymbolInfo(call, _target.CancellationToken).Symbol is not IMethodSymbol method)
        {
            return !FlowCall.IsNeeded(call, _target);
        }

        if (_target.Known.Is(method.ContainingType, KnownNames.Flow))
        {
            return !IsEngineMap(call) || AddMap(call, ReturnReader.Unwrap(method, _target.Known).Kind);
        }

        if (!FlowCall.IsNeeded(call, _target))
        {
            return true;
        }

        if (FlowCall.Of(call, _target) is not { } turned
            || Ancestors(call).Any(static node => node is LambdaExpressionSyntax function && function.Modifiers.Any(SyntaxKind.StaticKeyword)
                || node is LocalFunctionStatementSyntax local && local.Modifiers.Any(SyntaxKind.StaticKeyword))
            || !TryReplace(call, turned.Result, current => turned.Apply(current, _context, method.ReducedFrom is not null)))
        {
            return false;
        }

        if (turned.MissingUsing is { } space)
        {
            MissingUsings.Add(space);
        }

        return true;
    }

    private bool TryReplace(InvocationExpressionSyntax call, ReturnKind kind, Func<InvocationExpressionSyntax, InvocationExpressionSyntax> replace)
    {
        var givesTask = kind is not (ReturnKind.Value or ReturnKind.Nothing);
        var isTask = Awaiting.IsAwaited(call)
            || (kind == ReturnKind.TaskOfValue && (Chosen(call).Parent is EqualsValueClauseSyntax or ArgumentSyntax || IsReturned(Chosen(call))))
            || (givesTask && IsReturned(call));
        if (!isTask && ((givesTask && call.Parent is MemberAccessExpressionSyntax) || !Awaiting.CanAwait(call, _method)))
        {
            return false;
        }

        HasAwait |= !isTask;
        Replacements.Add(call, current => isTask
            ? replace((InvocationExpressionSyntax)current)
            : Awaiting.Await(replace(((InvocationExpressionSyntax)current).WithoutTrivia()), call));
        return true;
    }

    // The engine maps what a lambda calls alone; anything else would be left to plain C#, which maps one after the other.
    private bool AddMap(InvocationExpressionSyntax call, ReturnKind kind)
    {
        if (ContextMap.Of(call, _target) is not { } map)
        {
            return false;
        }

        _mapped.Add(map.Made);
        return TryReplace(call, kind, current => map.Apply(current, _context));
    }

    private bool IsEngineMap(InvocationExpressionSyntax call) => call.ArgumentList.Arguments
        .Select(static argument => argument.Expression)
        .OfType<LambdaExpressionSyntax>()
        .SelectMany(static lambda => lambda.DescendantNodes())
        .OfType<InvocationExpressionSyntax>()
        .Any(inner => FlowCall.IsNeeded(inner, _target) || IsThroughContext(inner));

    // A method that was not async gives its task back; the caller of this sees to the await.
    private bool IsReturned(SyntaxNode call) => !_method.Modifiers.Any(SyntaxKind.AsyncKeyword)
        && call.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax && Function(call, _method) is null;

    // What an expression is one arm of.
    private static SyntaxNode Chosen(SyntaxNode call)
    {
        while (call.Parent is ParenthesizedExpressionSyntax || (call.Parent is ConditionalExpressionSyntax choice && choice.Condition != call))
        {
            call = call.Parent;
        }

        return call;
    }

    private bool IsThroughContext(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax context } }
        && context.Identifier.ValueText == _context;

    private bool IsDelegate(SimpleNameSyntax name)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return !(whole.Parent is InvocationExpressionSyntax call && call.Expression == whole)
            && _target.Model.GetSymbolInfo(name, _target.CancellationToken).Symbol is IMethodSymbol method
            && Callee.Of(method, _target.Known, _target.CancellationToken) is not null;
    }

    private IEnumerable<SyntaxNode> Ancestors(SyntaxNode node) => node.Ancestors().TakeWhile(ancestor => ancestor != _method);

    private static SyntaxNode? Function(SyntaxNode node, MethodDeclarationSyntax method) =>
        node.Ancestors().TakeWhile(ancestor => ancestor != method)
            .FirstOrDefault(static ancestor => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
}
