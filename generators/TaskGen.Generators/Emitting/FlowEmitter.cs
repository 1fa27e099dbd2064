using TaskGen.Generators.Text;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes the member of <c>WorkflowContext</c> through which dynamic workflows call what a class has.</summary>
internal static class FlowEmitter
{
    private const string Context = "global::TaskGen.WorkflowContext";

    public static string Emit(EquatableArray<FlowCallModel> calls)
    {
        var container = calls[0].Container;
        var name = container.FlowName;
        return SourceFile.Create(container.Namespace, writer =>
        {
            writer.Line(Docs.Summary($"Lets dynamic workflows call what {container.FullName} has."));
            writer.Line(SourceFile.GeneratedCode);
            writer.Line(SourceFile.Hidden);
            writer.Open($"internal static class __{name}Flow");
            writer.Open($"extension({Context} flow)");
            writer.Line(Docs.Summary($"The tasks, workflows and trainers of {container.FullName}, run by the engine."));
            writer.Line($"internal __{name}Calls {Identifiers.Escape(name)} => new(flow);");
            writer.Close();
            writer.Close();
            writer.Line();
            writer.Line(Docs.Summary($"The calls that dynamic workflows make of {container.FullName}."));
            writer.Line(SourceFile.GeneratedCode);
            writer.Line(SourceFile.Hidden);
            writer.Open($"internal readonly struct __{name}Calls({Context} __flow)");
            for (var i = 0; i < calls.Count; i++)
            {
                if (i > 0)
                {
                    writer.Line();
                }

                Write(writer, calls[i]);
            }

            writer.Close();
        });
    }

    private static void Write(CodeWriter writer, FlowCallModel call)
    {
        writer.Line(Docs.Summary(call.Documentation.Summary ?? $"Calls {call.Name}."));
        writer.Line($"/// <remarks>Runs <see cref=\"{call.Documentation.Cref}\"/> through the engine.</remarks>");
        foreach (var parameter in call.Parameters)
        {
            writer.Line(Docs.Parameter(parameter.Name.TrimStart('@'), parameter.Description ?? $"The input {parameter.Name.TrimStart('@')}."));
        }

        var parameters = call.Parameters.Select(static parameter => ParameterList.Declaration(parameter.Type, parameter.Name, parameter.Default));
        writer.Line($"public {call.ReturnType} {Identifiers.Escape(call.Name)}({string.Join(", ", parameters)}) =>");
        writer.Line($"    __flow.RunAsync({call.Definition}, {call.Inputs});");
    }
}
