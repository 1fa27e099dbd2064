using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes <c>RunAsync</c> and <c>MapAsync</c>.</summary>
internal static class RunEmitter
{
    private const string Runner = "global::TaskGen.CompilerServices.PipelineRunner";
    private const string TaskType = "global::System.Threading.Tasks.Task";

    public static void RunAsync(CodeWriter writer, SignatureModel signature, string noun)
    {
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
        writer.Line($"public static {task} RunAsync({ParameterList.Data(parameters, options, token)}) =>");
        var arguments = string.Join(", ", parameters.Select(static parameter => Identifiers.Escape(parameter.Name)));
        writer.Line($"    {Runner}.RunAsync(Definition, new Inputs({arguments}), {options}, {token});");
        writer.Line();
        writer.Line(Docs.Summary($"Runs the {noun} with inputs that are put together already."));
        writer.Line(Docs.Parameter("inputs", "The inputs."));
        ParameterList.Document(writer, "options", "cancellationToken");
        writer.Line($"public static {task} RunAsync(Inputs inputs, {ParameterList.Run("options", "cancellationToken")}) =>");
        writer.Line($"    {Runner}.RunAsync(Definition, inputs, options, cancellationToken);");
    }

    public static void MapAsync(CodeWriter writer, SignatureModel signature)
    {
        var task = $"{TaskType}<global::System.Collections.Generic.IReadOnlyList<{signature.Return.Type}>>";
        writer.Line(Docs.Summary("Runs the task once for each of the inputs, several at a time, and gives the results in their order."));
        writer.Line(Docs.Parameter("inputs", "The inputs of each call; none gives no results."));
        writer.Line(Docs.Parameter("map", "How many run at once; as many as the run allows by default."));
        ParameterList.Document(writer, "options", "cancellationToken");
        writer.Line($"public static {task} MapAsync(");
        writer.Line("    global::System.Collections.Generic.IReadOnlyList<Inputs> inputs,");
        writer.Line("    global::TaskGen.MapOptions? map = null,");
        writer.Line($"    {ParameterList.Run("options", "cancellationToken")}) =>");
        writer.Line($"    {Runner}.MapAsync(Definition, inputs, map, options, cancellationToken);");
    }
}
