using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading.Workflows;

namespace TaskGen.CodeFixes.Workflows;

/// <summary>The one call of a task, workflow or trainer that is made for each item of a list, as <c>Flow.Map</c> makes it.</summary>
/// <param name="Text">The call of <c>Flow.Map</c>, not awaited.</param>
/// <param name="IsAsync">Whether it has to be awaited.</param>
/// <param name="Result">The type of one result; null for nothing.</param>
/// <param name="MissingUsing">The namespace to add a using directive for; null if nothing is missing.</param>
internal sealed record ItemCall(string Text, bool IsAsync, ITypeSymbol? Result, string? MissingUsing)
{
    /// <summary>The call; null if it is not the only one, or the items are no list.</summary>
    /// <param name="items">The list.</param>
    /// <param name="item">The name of an item.</param>
    /// <param name="made">What is done for an item: a call, perhaps awaited.</param>
    /// <param name="target">What is being fixed.</param>
    public static ItemCall? Of(ExpressionSyntax items, string item, ExpressionSyntax made, FixTarget target)
    {
        if (Awaited.Inner(made) is not InvocationExpressionSyntax call
            || made is not (InvocationExpressionSyntax or AwaitExpressionSyntax)
            || !FlowCall.IsNeeded(call, target)
            || call.ArgumentList.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(inner => FlowCall.IsNeeded(inner, target))
            || made.DescendantNodes().OfType<AwaitExpressionSyntax>().Any()
            || ListUses.ElementOf(target.Model.GetTypeInfo(items, target.CancellationToken).Type, target) is null
            || target.Known.Get(KnownNames.Flow) is not { } flow)
        {
            return null;
        }

        var type = target.Model.GetTypeInfo(made, target.CancellationToken).Type;
        var name = Usings.NameOf(flow, items, target, out var missing);
        return new ItemCall(
            $"{name}.Map({items.WithoutTrivia()}, {item} => {call.WithoutTrivia()})",
            made is AwaitExpressionSyntax,
            type is null or { SpecialType: SpecialType.System_Void } ? null : type,
            missing);
    }

    /// <summary>The same for a method that is named as it is; null if the items are no list.</summary>
    public static ItemCall? OfMethod(ExpressionSyntax items, ExpressionSyntax method, FixTarget target)
    {
        if (target.Model.GetSymbolInfo(method, target.CancellationToken).Symbol is not IMethodSymbol called
            || Callee.Of(called, target.Known, target.CancellationToken) is null
            || ListUses.ElementOf(target.Model.GetTypeInfo(items, target.CancellationToken).Type, target) is null
            || target.Known.Get(KnownNames.Flow) is not { } flow)
        {
            return null;
        }

        var name = Usings.NameOf(flow, items, target, out var missing);
        var text = $"{name}.Map({items.WithoutTrivia()}, {method.WithoutTrivia()})";
        return new ItemCall(text, IsAsync: false, called.ReturnsVoid ? null : called.ReturnType, missing);
    }

    /// <summary>The expression, awaited where that is needed.</summary>
    /// <param name="ending">What follows in brackets, such as <c>.ToList()</c>; empty for nothing.</param>
    public string Expression(string ending) => !IsAsync ? Text + ending : ending.Length == 0 ? $"await {Text}" : $"(await {Text}){ending}";
}
