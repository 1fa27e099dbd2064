using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading.Workflows;

namespace TaskGen.CodeFixes.Workflows;

/// <summary>The map that the engine makes of a <c>Flow.Map</c> or <c>Flow.TryMap</c> in a dynamic workflow.</summary>
internal sealed class ContextMap
{
    private readonly string _name;
    private readonly int _lists;
    private readonly EngineInputs _inputs;

    private ContextMap(string name, int lists, InvocationExpressionSyntax made, EngineInputs inputs)
    {
        _name = name;
        _lists = lists;
        Made = made;
        _inputs = inputs;
    }

    /// <summary>The call that is made for each item.</summary>
    public InvocationExpressionSyntax Made { get; }

    /// <summary>The engine's map; null if a call is made in another way than by a lambda around it alone.</summary>
    public static ContextMap? Of(InvocationExpressionSyntax call, FixTarget target)
    {
        if (target.Model.GetOperation(call, target.CancellationToken) is not IInvocationOperation { TargetMethod: var map }
            || !target.Known.Is(map.ContainingType, KnownNames.Flow))
        {
            return null;
        }

        var lists = map.Parameters.TakeWhile(static parameter => parameter.Type.TypeKind != TypeKind.Delegate).Count();
        var arguments = call.ArgumentList.Arguments;
        return arguments.Count > lists
            && arguments.Take(lists + 1).All(static argument => argument.NameColon is null)
            && arguments[lists].Expression is LambdaExpressionSyntax { ExpressionBody: { } body }
            && Awaited.Inner(body) is InvocationExpressionSyntax made
            && !made.ArgumentList.DescendantNodes().Any(node => node is AwaitExpressionSyntax
                || (node is InvocationExpressionSyntax inner && FlowCall.IsNeeded(inner, target)))
            && EngineInputs.Of(made, target) is { } inputs
                ? new ContextMap(map.Name, lists, made, inputs)
                : null;
    }

    /// <summary>The call with the context in front and the definition before the function; lists and options may have been replaced.</summary>
    public InvocationExpressionSyntax Apply(InvocationExpressionSyntax call, string context)
    {
        var arguments = call.ArgumentList.Arguments;
        var function = arguments[_lists];
        var definition = SyntaxFactory.Argument(SyntaxFactory.ParseExpression(_inputs.Definition)).WithLeadingTrivia(function.GetLeadingTrivia());
        var lambda = SyntaxFactory.Argument(SyntaxFactory.ParseExpression($"{Head((LambdaExpressionSyntax)function.Expression)} => new({_inputs.Inputs})"))
            .WithTrailingTrivia(function.GetTrailingTrivia());
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        var items = arguments.GetWithSeparators();
        var index = items.IndexOf(function);
        return call
            .WithExpression(SyntaxFactory.ParseExpression($"{context}.{_name}Async").WithTriviaFrom(call.Expression))
            .WithArgumentList(call.ArgumentList.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>(
                items.Replace(function, lambda).Insert(index, comma).Insert(index, definition))));
    }

    // What stands before the arrow; nothing is awaited any more.
    private static string Head(LambdaExpressionSyntax lambda)
    {
        var parameters = lambda switch
        {
            SimpleLambdaExpressionSyntax simple => simple.Parameter.ToString(),
            ParenthesizedLambdaExpressionSyntax several => several.ParameterList.ToString(),
            _ => "",
        };
        return lambda.Modifiers.Any(SyntaxKind.StaticKeyword) ? $"static {parameters}" : parameters;
    }
}
