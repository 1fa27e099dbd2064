using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;
using TaskGen.Roslyn.Reading.Workflows;

namespace TaskGen.CodeFixes.Syntax;

/// <summary>A call of a task, workflow, trainer or tuner taken apart into what the engine runs and the inputs it runs it with.</summary>
/// <param name="Definition">What is run, as an expression.</param>
/// <param name="Inputs">The inputs, as arguments of their record's constructor.</param>
internal sealed record EngineInputs(string Definition, string Inputs)
{
    /// <summary>The parts of a call, direct or through a context; null if nothing is generated for it, or an argument cannot be told.</summary>
    public static EngineInputs? Of(InvocationExpressionSyntax call, FixTarget target)
    {
        if (TrainerCall.Of(call, target.Model, target.Known, target.CancellationToken) is { } trainer)
        {
            return trainer is { Receiver: null, Trainer: { IsValid: true, IsInstance: false } } && call.ArgumentList.Arguments.Count == 1
                ? OfTrainer(trainer.Owner, trainer.Trainer.Name, trainer.IsTuner, call, target)
                : null;
        }

        if (target.Model.GetOperation(call, target.CancellationToken) is not IInvocationOperation { TargetMethod: { ReducedFrom: null } method } operation)
        {
            return null;
        }

        var container = method.ContainingType;
        var (group, name) = (DeclarationKind.Task.Group, method.Name);
        if (FlowNames.IsCalls(container))
        {
            container = FlowNames.Container(container);
        }
        else if (Callee.Of(method, target.Known, target.CancellationToken) is { IsValid: true } callee)
        {
            (group, name) = (callee.Group, callee.Name);
        }
        else
        {
            return null;
        }

        var surface = Nested(container, group, name) ?? Nested(container, DeclarationKind.Workflow.Group, name);
        if (surface is null)
        {
            return container is not null && FlowNames.IsCalls(method.ContainingType)
                && container.GetMembers("Trainer").Concat(container.GetMembers("Trainers")).Any()
                ? OfTrainer(container, method, call, target)
                : null;
        }

        return Record(surface, "Inputs") is { } inputs && Arguments(call, operation, inputs, target) is { } arguments
            ? new EngineInputs($"{Name(surface, call, target)}.Definition", arguments)
            : null;
    }

    private static EngineInputs? OfTrainer(INamedTypeSymbol owner, IMethodSymbol through, InvocationExpressionSyntax call, FixTarget target)
    {
        var isTuner = ReturnReader.Unwrap(through, target.Known).Type is { } type && target.Known.Is(type, KnownNames.Study);
        var name = isTuner ? through.Name.Substring("Tune".Length) : through.Name;
        return OfTrainer(owner, owner.GetMembers("Trainer").IsEmpty ? name : null, isTuner, call, target);
    }

    // Those of an instance take its data, too.
    private static EngineInputs? OfTrainer(INamedTypeSymbol owner, string? name, bool isTuner, InvocationExpressionSyntax call, FixTarget target)
    {
        var kind = isTuner ? "Tuner" : "Trainer";
        var prefix = isTuner ? name + kind : name ?? kind;
        var scope = name is null ? owner : owner.GetTypeMembers(kind + "s").FirstOrDefault();
        return scope is not null && Record(scope, prefix + "Inputs") is { Parameters.Length: 1 }
            && scope.GetMembers(prefix + "Definition").FirstOrDefault() is { } definition
            && target.Model.IsAccessible(call.SpanStart, definition)
            && call.ArgumentList.Arguments is { Count: 1 } arguments
            && arguments[0] is { NameColon: null } given
                ? new EngineInputs($"{Name(scope, call, target)}.{definition.Name}.Workflow", given.ToString())
                : null;
    }

    private static string Name(INamedTypeSymbol type, SyntaxNode place, FixTarget target) => type.ToMinimalDisplayString(target.Model, place.SpanStart);

    private static INamedTypeSymbol? Nested(INamedTypeSymbol? container, string group, string name) =>
        container?.GetTypeMembers(group).FirstOrDefault()?.GetTypeMembers(name).FirstOrDefault();

    private static IMethodSymbol? Record(INamedTypeSymbol scope, string name) => scope.GetTypeMembers(name).FirstOrDefault() is { } record
        ? record.InstanceConstructors.FirstOrDefault(constructor => constructor.DeclaredAccessibility == Accessibility.Public)
        : null;

    // Inputs stand in the order of the parameters, without those that are services.
    private static string? Arguments(InvocationExpressionSyntax call, IInvocationOperation operation, IMethodSymbol inputs, FixTarget target)
    {
        var data = operation.TargetMethod.Parameters.Where(parameter => ServiceKinds.Of(parameter, target.Known) == ParameterKind.Data).ToArray();
        var texts = new List<string>();
        var isWhole = true;
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (operation.Arguments.FirstOrDefault(candidate => candidate.Syntax == argument)?.Parameter is not { } parameter)
            {
                return null;
            }

            var index = Array.FindIndex(data, other => SymbolEqualityComparer.Default.Equals(other, parameter));
            if (index < 0)
            {
                isWhole = false;
                continue;
            }

            if (index >= inputs.Parameters.Length)
            {
                return null;
            }

            var name = isWhole && argument.NameColon is null ? "" : $"{Identifiers.Escape(inputs.Parameters[index].Name)}: ";
            texts.Add(name + argument.Expression);
        }

        return string.Join(", ", texts);
    }
}
