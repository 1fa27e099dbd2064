using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TaskGen.Generators.Emitting;
using TaskGen.Roslyn.Models;

namespace TaskGen.Generators;

/// <summary>For each class with something to call, the member of <c>WorkflowContext</c> that dynamic workflows call it through.</summary>
internal static class FlowGenerator
{
    // C# 14, for which the Roslyn that is referenced has no name yet.
    private const int VersionWithExtensions = 1400;

    /// <summary>For whom calls are written.</summary>
    public static IncrementalValueProvider<FlowReach> Reach(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<WorkflowModel> workflows)
    {
        var hasDynamic = workflows.Where(static workflow => workflow.IsDynamic).Collect().Select(static (dynamic, _) => dynamic.Length > 0);
        var canExtend = context.ParseOptionsProvider.Select(static (options, _) => (int)((CSharpParseOptions)options).LanguageVersion >= VersionWithExtensions);
        return hasDynamic.Combine(canExtend)
            .Select(static (pair, _) => pair.Left ? FlowReach.Everybody : pair.Right ? FlowReach.Others : FlowReach.Nobody);
    }

    /// <summary>Emits the members; the calls stand in the files of what is called.</summary>
    public static void Initialize(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<FlowCallModel> calls)
    {
        var members = calls.Select(static (call, _) => new FlowModel(call.Container, call.IsPublic)).Collect()
            .SelectMany(static (found, _) => found.GroupBy(static call => call.Container)
                .Select(static group => new FlowModel(group.Key, group.Any(static call => call.IsPublic))))
            .WithTrackingName("Flow");
        context.RegisterSourceOutput(
            members, static (output, flow) => output.AddSource($"{flow.Container.HintName}.Flow.g.cs", FlowEmitter.Emit(flow)));
    }
}
