using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>
/// Writes the member of <c>WorkflowContext</c> through which dynamic workflows call what a class has: the member itself in a file of its own,
/// and each call in the file of what is called, so that an edit of one changes nothing else.
/// </summary>
internal static class FlowEmitter
{
    private const string Context = "global::TaskGen.WorkflowContext";

    public static string Emit(FlowModel flow)
    {
        var container = flow.Container;
        var name = container.FlowName;
        var calls = FlowNames.Calls(container);
        var accessibility = Accessibility(flow.IsPublic);
        return SourceFile.Create(container.Namespace, writer =>
        {
            writer.Line(Docs.Summary($"Lets dynamic workflows call what {container.FullName} has."));
            writer.Line(SourceFile.GeneratedCode);
            writer.Line(SourceFile.Hidden);
            writer.Open($"{accessibility} static class __{name}Flow");
            writer.Open($"extension({Context} flow)");
            writer.Line(Docs.Summary($"The tasks, workflows and trainers of {container.FullName}, run by the engine."));
            writer.Line($"{accessibility} {calls} {Identifiers.Escape(name)} => new(flow);");
            writer.Close();
            writer.Close();
            writer.Line();
            writer.Line(Docs.Summary($"The calls that dynamic workflows make of {container.FullName}."));
            writer.Line(SourceFile.GeneratedCode);
            writer.Line(SourceFile.Hidden);
            writer.Open($"{accessibility} readonly partial struct {calls}");
            writer.Line($"private readonly {Context} __flow;");
            writer.Line();
            writer.Line($"internal {calls}({Context} flow) => __flow = flow;");
            writer.Close();
        }, "#pragma warning disable CS1591 // Some compilers want documentation of the extension block itself.");
    }

    /// <summary>Writes one call.</summary>
    public static void Call(CodeWriter writer, FlowCallModel call)
    {
        writer.Line();
        writer.Open($"partial struct {FlowNames.Calls(call.Container)}");
        writer.Line(Docs.Summary(call.Documentation.Summary ?? $"Calls {call.Name}."));
        writer.Line($"/// <remarks>Runs <see cref=\"{call.Documentation.Cref}\"/> through the engine.</remarks>");
        foreach (var parameter in call.Parameters)
        {
            writer.Line(Docs.Parameter(parameter.Name.TrimStart('@'), parameter.Description ?? $"The input {parameter.Name.TrimStart('@')}."));
        }

        var parameters = call.Parameters.Select(static parameter => ParameterList.Declaration(parameter.Type, parameter.Name, parameter.Default));
        writer.Line(SourceFile.GeneratedCode);
        writer.Line($"{Accessibility(call.IsPublic)} {call.ReturnType} {Identifiers.Escape(call.Name)}({string.Join(", ", parameters)}) =>");
        writer.Line($"    __flow.RunAsync({call.Definition}, {call.Inputs});");
        writer.Close();
    }

    private static string Accessibility(bool isPublic) => isPublic ? "public" : "internal";
}
