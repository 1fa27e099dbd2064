using Microsoft.CodeAnalysis;
using TaskGen.Generators.Emitting;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;

namespace TaskGen.Generators;

/// <summary>For each class with something to call, the member of <c>WorkflowContext</c> that dynamic workflows call it through.</summary>
internal static class FlowGenerator
{
    /// <summary>Emits the members, in a project that has a dynamic workflow.</summary>
    public static void Initialize(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<WorkflowModel> workflows, IncrementalValuesProvider<FlowCallModel> calls)
    {
        var hasDynamic = workflows.Where(static workflow => workflow.IsDynamic).Collect().Select(static (dynamic, _) => dynamic.Length > 0);
        var groups = calls.Collect().Combine(hasDynamic)
            .SelectMany(static (pair, _) => pair.Right
                ? pair.Left.GroupBy(static call => call.Container).Select(static group => group.ToEquatableArray())
                : [])
            .WithTrackingName("Flow");
        context.RegisterSourceOutput(
            groups, static (output, group) => output.AddSource($"{group[0].Container.HintName}.Flow.g.cs", FlowEmitter.Emit(group)));
    }
}
