using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading;
using TaskGen.Roslyn.Reading.Workflows;

namespace TaskGen.CodeFixes.Syntax;

/// <summary>The call through the context of a dynamic workflow that stands for a direct one, and for that of a trainer or tuner.</summary>
/// <param name="Member">What follows the context, for example <c>Wine.Load</c>.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="Result">How the direct call hands back its result; the other gives a <c>Task</c>.</param>
/// <param name="MissingUsing">The namespace to add a using directive for; null if nothing is missing.</param>
internal sealed record FlowCall(string Member, DataArguments Arguments, ReturnKind Result, string? MissingUsing)
{
    /// <summary>Whether a call is one that goes through the engine in a workflow.</summary>
    public static bool IsNeeded(InvocationExpressionSyntax call, FixTarget target) => IsNeeded(call, target.Model, target.CancellationToken);

    /// <summary>Whether a call is one that goes through the engine in a workflow.</summary>
    public static bool IsNeeded(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        var known = KnownSymbols.For(model.Compilation);
        return (model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && Callee.Of(method, known, cancellationToken) is not null)
            || TrainerCall.Of(call, model, known, cancellationToken) is not null;
    }

    /// <summary>The call for a direct one; null if nothing is generated that means the same.</summary>
    public static FlowCall? Of(InvocationExpressionSyntax call, FixTarget target)
    {
        if (target.Model.GetOperation(call, target.CancellationToken) is not IInvocationOperation { TargetMethod: var method } operation
            || DataArguments.Of(call, operation, keepsToken: false, target) is not { } arguments)
        {
            return null;
        }

        if (TrainerCall.Of(call, target.Model, target.Known, target.CancellationToken) is { } trainer)
        {
            return OfTrainer(call, operation, trainer, arguments, target);
        }

        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        var kind = Declarations.Attribute(definition, DeclarationKind.Task.Attribute, target.Known) is null ? DeclarationKind.Workflow : DeclarationKind.Task;
        if (Callee.Of(method, target.Known, target.CancellationToken) is not { IsValid: true } callee)
        {
            return null;
        }

        var container = ContainerReader.Read(definition.ContainingType, "", Location.None, new ProblemBag(), target.CancellationToken);
        return container.IsReachable
            && GroupAccessibility.Of(definition.ContainingType, kind, target.Known) != Accessibility.Private
            && IsThere(definition.ContainingType, container, callee.Name, target)
                ? Of(definition.ContainingType, container, callee.Name, arguments, ReturnReader.Unwrap(method, target.Known).Kind, call, target)
                : null;
    }

    /// <summary>The direct call with the context in front; what was called as an extension gets its receiver as an argument.</summary>
    public InvocationExpressionSyntax Apply(InvocationExpressionSyntax call, string context, bool isExtension)
    {
        var list = Arguments.Apply(call.ArgumentList);
        if (isExtension && call.Expression is MemberAccessExpressionSyntax { Expression: var receiver })
        {
            var first = SyntaxFactory.Argument(receiver.WithoutTrivia());
            var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
            SyntaxNodeOrToken[] items = list.Arguments.Count == 0 ? [first] : [first, comma, .. list.Arguments.GetWithSeparators()];
            list = list.WithArguments(SyntaxFactory.SeparatedList<ArgumentSyntax>(items));
        }

        return call.WithExpression(SyntaxFactory.ParseExpression($"{context}.{Member}").WithTriviaFrom(call.Expression)).WithArgumentList(list);
    }

    // All that the generated call takes is the hyperparameters, or how they are searched; options are those of a run of its own.
    private static FlowCall? OfTrainer(
        InvocationExpressionSyntax call, IInvocationOperation operation, TrainerCall trainer, DataArguments arguments, FixTarget target)
    {
        if (call.ArgumentList.Arguments.Any(argument => argument.NameColon is { Name.Identifier.ValueText: not "cancellationToken" })
            || HasOptions(operation, target.Known)
            || trainer is not { Receiver: null, Trainer: { IsValid: true, IsInstance: false } known }
            || new[] { known.Model, known.Hyperparameters }.Any(type => GroupAccessibility.Inside(type, trainer.Owner) == Accessibility.Private)
            || trainer.FlowName(target.Known) is not { } name)
        {
            return null;
        }

        var container = ContainerReader.Read(trainer.Owner, "", Location.None, new ProblemBag(), target.CancellationToken);
        return container.IsReachable && IsThere(trainer.Owner, container, name, target)
            ? Of(trainer.Owner, container, name, arguments, ReturnKind.TaskOfValue, call, target)
            : null;
    }

    private static bool HasOptions(IInvocationOperation operation, KnownSymbols known) => operation.Arguments
        .Any(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && known.Is(parameter.Type, KnownNames.RunOptions));

    // What a referenced assembly lets call was generated when it was built; in this project it is generated where it is missing.
    private static bool IsThere(INamedTypeSymbol type, ContainerModel container, string name, FixTarget target) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, target.Model.Compilation.Assembly)
        || type.ContainingNamespace.GetTypeMembers(FlowNames.Calls(container))
            .Where(calls => SymbolEqualityComparer.Default.Equals(calls.ContainingAssembly, type.ContainingAssembly))
            .SelectMany(calls => calls.GetMembers(name))
            .Any(member => target.Model.Compilation.IsSymbolAccessibleWithin(member, target.Model.Compilation.Assembly));

    // The generated member is an extension that stands in the namespace of the class.
    private static FlowCall? Of(
        INamedTypeSymbol type, ContainerModel container, string name, DataArguments arguments, ReturnKind result,
        InvocationExpressionSyntax call, FixTarget target)
    {
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        var found = target.Model.LookupNamespacesAndTypes(call.SpanStart, name: type.Name);
        var isInSight = type.ContainingNamespace.IsGlobalNamespace || found.Contains(type, SymbolEqualityComparer.Default);
        return found.Length > 1
            ? null
            : new FlowCall(
                $"{Identifiers.Escape(container.FlowName)}.{Identifiers.Escape(name)}", arguments, result,
                isInSight ? null : type.ContainingNamespace.ToDisplayString());
    }
}
