using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes <c>Workflows.X</c>.</summary>
internal static class WorkflowEmitter
{
    private const string Definitions = "global::TaskGen.Definitions";

    public static string Emit(WorkflowModel workflow, FlowReach reach) => SourceFile.WithExpressions(workflow.Signature.Container, writer =>
    {
        var signature = workflow.Signature;
        SurfaceEmitter.Open(writer, signature, DeclarationKind.Workflow);
        SurfaceEmitter.Inputs(writer, signature, "workflow");
        Definition(writer, workflow);
        writer.Line();
        RunEmitter.RunAsync(writer, signature, DeclarationKind.Workflow);
        if (workflow.Body is { } body)
        {
            writer.Line();
            Frame(writer, body);
        }

        writer.Close();
        writer.Close();
        CatalogEmitter.Accessor(writer, signature, DeclarationKind.Workflow);
    }, workflow.Body?.Usings ?? default, FlowCalls.Of(workflow.Signature, DeclarationKind.Workflow, reach));

    private static void Definition(CodeWriter writer, WorkflowModel workflow)
    {
        var (signature, body, isDynamic) = workflow;
        var property = $"public static {Definitions}.WorkflowDefinition<Inputs, {signature.Return.Type}> Definition";
        writer.Line(Docs.Summary("The workflow as data: its graph, and what engines run."));
        if (isDynamic)
        {
            Dynamic(writer, signature, property);
            return;
        }

        if (body is null)
        {
            writer.Line($"{property} => throw new global::System.InvalidOperationException(");
            writer.Line($"    \"The body of the workflow '{signature.FullName}' has errors; see the TG1 diagnostics of its method.\");");
            return;
        }

        writer.Open($"{property} {{ get; }} = new {Definitions}.WorkflowDefinition<Inputs, Frame, {signature.Return.Type}>");
        SurfaceEmitter.DefinitionHead(writer, signature);
        writer.Line($"CreateFrame = static inputs => new Frame{Initializer(body)},");
        Nodes(writer, body);
        writer.Line($"GetResult = static __frame => {body.Result ?? signature.Return.Type + ".Value"},");
        if (body.Results.Count > 0)
        {
            writer.Line($"Results = [{string.Join(", ", body.Results.Select(NodeEmitter.Edge))}],");
        }

        writer.Close("};");
    }

    private static void Dynamic(CodeWriter writer, SignatureModel signature, string property)
    {
        writer.Open($"{property} {{ get; }} = new {Definitions}.DynamicWorkflowDefinition<Inputs, {signature.Return.Type}>");
        SurfaceEmitter.DefinitionHead(writer, signature);
        if (InvocationEmitter.Requirements(signature.Parameters) is { } services)
        {
            writer.Line(services);
        }

        var call = $"{signature.Container.GlobalName}.{Identifiers.Escape(signature.MethodName)}({InvocationEmitter.Arguments(signature.Parameters)})";
        writer.Lines($"Invoke = {string.Join("\n", InvocationEmitter.Lambda("(inputs, invocation)", call, signature.Return))},");
        writer.Close("};");
    }

    private static string Initializer(WorkflowBodyModel body)
    {
        var inputs = body.Fields.Where(static field => field.Input is not null)
            .Select(static field => $"{field.Name} = inputs.{Identifiers.Escape(field.Input!)}").ToArray();
        return inputs.Length == 0 ? "()" : $" {{ {string.Join(", ", inputs)} }}";
    }

    private static void Nodes(CodeWriter writer, WorkflowBodyModel body)
    {
        writer.Line("Nodes =");
        writer.Line("[");
        writer.Indent();
        foreach (var node in body.Nodes)
        {
            NodeEmitter.Write(writer, node);
        }

        writer.Unindent();
        writer.Line("],");
    }

    private static void Frame(CodeWriter writer, WorkflowBodyModel body)
    {
        writer.Line(Docs.Summary("The values of one run."));
        writer.Open("private sealed class Frame");
        foreach (var field in body.Fields)
        {
            writer.Line($"public {field.Type} {field.Name} = default!;");
        }

        writer.Close();
    }
}
