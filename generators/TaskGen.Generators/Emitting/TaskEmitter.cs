using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes <c>Tasks.X</c>.</summary>
internal static class TaskEmitter
{
    public static string Emit(TaskModel task, FlowReach reach) => SourceFile.In(task.Signature.Container, writer =>
    {
        var signature = task.Signature;
        SurfaceEmitter.Open(writer, signature, DeclarationKind.Task);
        SurfaceEmitter.Inputs(writer, signature, "task");
        Definition(writer, task);
        writer.Line();
        RunEmitter.RunAsync(writer, signature, DeclarationKind.Task);
        writer.Line();
        RunEmitter.MapAsync(writer, signature);
        writer.Close();
        writer.Close();
        CatalogEmitter.Accessor(writer, signature, DeclarationKind.Task);
    }, FlowCalls.Of(task.Signature, DeclarationKind.Task, reach));

    private static void Definition(CodeWriter writer, TaskModel task)
    {
        var signature = task.Signature;
        writer.Line(Docs.Summary("The task as data: what engines run."));
        writer.Open($"public static global::TaskGen.Definitions.TaskDefinition<Inputs, {signature.Return.Type}> Definition {{ get; }} = new()");
        SurfaceEmitter.DefinitionHead(writer, signature);
        writer.Line(CodeHashEmitter.Setting(signature.Container, signature.FullName));
        string?[] settings =
        [
            TaskOptionsEmitter.Line(task.Options), InvocationEmitter.Seed(signature.Parameters), InvocationEmitter.Requirements(signature.Parameters),
        ];
        foreach (var line in settings)
        {
            if (line is not null)
            {
                writer.Line(line);
            }
        }

        var call = $"{signature.Container.GlobalName}.{Identifiers.Escape(signature.MethodName)}({InvocationEmitter.Arguments(signature.Parameters)})";
        var lines = InvocationEmitter.Lambda("(inputs, invocation)", call, signature.Return);
        writer.Lines($"Invoke = {string.Join("\n", lines)},");
        writer.Close("};");
    }
}
