using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes <c>RunAsync</c> and <c>MapAsync</c>.</summary>
internal static class RunEmitter
{
    private const string Runner = "global::TaskGen.CompilerServices.PipelineRunner";
    private const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    private const string TaskType = "global::System.Threading.Tasks.Task";

    public static void RunAsync(CodeWriter writer, SignatureModel signature, DeclarationKind kind)
    {
        var noun = kind.Noun;
        var group = $"{signature.Container.GlobalName}.{kind.Group}";
        var parameters = signature.DataParameters.ToArray();
        var (options, token) = (ParameterList.Free("options", parameters), ParameterList.Free("cancellationToken", parameters));
        var task = signature.Return.IsNothing ? TaskType : $"{TaskType}<{signature.Return.Type}>";

        writer.Line(Docs.Summary(signature.Documentation.Summary ?? $"Runs the {noun} {signature.Name}."));
        writer.Line($"/// <remarks>Runs <see cref=\"{signature.Documentation.Cref}\"/> through the engine.</remarks>");
        foreach (var parameter in parameters)
        {
            writer.Line(Docs.Parameter(parameter.Name, parameter.Member!.Description ?? $"The input {parameter.Member.JsonName}."));
        }

        ParameterList.Document(writer, options, token);
        if (parameters.Length > 0)
        {
            // So that `RunAsync(new(…), …)` means the first parameter and not the inputs.
            writer.Line("[global::System.Runtime.CompilerServices.OverloadResolutionPriority(1)]");
        }

        // A parameter hides the property of its name, but not a type.
        var definition = parameters.Any(static parameter => parameter.Name == "Definition")
            ? $"{group}.{Identifiers.Escape(signature.Name)}.Definition"
            : "Definition";
        var arguments = string.Join(", ", parameters.Select(static parameter => Identifiers.Escape(parameter.Name)));
        ParameterList.Method(
            writer,
            $"public static {task} RunAsync",
            ParameterList.Data(parameters, options, token),
            $"{Runner}.RunAsync({definition}, new Inputs({arguments}), {options}, {token})");
        writer.Line();
        writer.Line(Docs.Summary($"Runs the {noun} with inputs that are put together already."));
        writer.Line(Docs.Parameter("inputs", "The inputs."));
        ParameterList.Document(writer, "options", "cancellationToken");
        ParameterList.Method(
            writer,
            $"public static {task} RunAsync",
            ParameterList.Run("options", "cancellationToken").Prepend("Inputs inputs"),
            $"{Runner}.RunAsync(Definition, inputs, options, cancellationToken)");
    }

    public static void MapAsync(CodeWriter writer, SignatureModel signature)
    {
        var task = $"{TaskType}<{ReadOnlyList}<{signature.Return.Type}>>";
        writer.Line(Docs.Summary("Runs the task once for each of the inputs, several at a time, and gives the results in their order."));
        writer.Line(Docs.Parameter("inputs", "The inputs of each call; none gives no results."));
        writer.Line(Docs.Parameter("map", "How many run at once; as many as the run allows by default."));
        ParameterList.Document(writer, "options", "cancellationToken");
        ParameterList.Method(
            writer,
            $"public static {task} MapAsync",
            ParameterList.Run("options", "cancellationToken").Prepend("global::TaskGen.MapOptions? map = null").Prepend($"{ReadOnlyList}<Inputs> inputs"),
            $"{Runner}.MapAsync(Definition, inputs, map, options, cancellationToken)");
    }
}
