using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes the call of a user's method with data from an inputs record and services from an invocation.</summary>
internal static class InvocationEmitter
{
    /// <summary>The arguments of the call.</summary>
    public static string Arguments(IEnumerable<ParameterModel> parameters) => string.Join(", ", parameters.Select(Argument));

    /// <summary>The argument for a service parameter, or for a data parameter that is a member of <c>inputs</c>.</summary>
    public static string Argument(ParameterModel parameter) => parameter.Kind == ParameterKind.Data
        ? $"inputs.{Identifiers.Escape(parameter.Member!.PropertyName)}"
        : ServiceKinds.Argument(parameter);

    /// <summary>The lines of a lambda that calls and hands back a <c>ValueTask</c>.</summary>
    /// <param name="parameters">The lambda's parameters.</param>
    /// <param name="call">The call.</param>
    /// <param name="result">What the method returns.</param>
    public static string[] Lambda(string parameters, string call, ReturnModel result)
    {
        var task = $"global::System.Threading.Tasks.ValueTask<{result.Type}>";
        return result.Kind switch
        {
            ReturnKind.ValueTaskOfValue => [$"static {parameters} => {call}"],
            ReturnKind.TaskOfValue or ReturnKind.Value => [$"static {parameters} => new {task}({call})"],
            ReturnKind.TaskOfNothing =>
            [
                $"static async {parameters} =>",
                "{",
                $"    await {call}.ConfigureAwait(false);",
                $"    return {result.Type}.Value;",
                "}",
            ],
            _ =>
            [
                $"static {parameters} =>",
                "{",
                $"    {call};",
                $"    return new {task}({result.Type}.Value);",
                "}",
            ],
        };
    }

    /// <summary>A line of an object initializer that says that the method is given random numbers or their seed; null if it is not.</summary>
    public static string? Seed(IEnumerable<ParameterModel> parameters) =>
        parameters.Any(static parameter => parameter.Kind is ParameterKind.Random or ParameterKind.TaskContext) ? "UsesSeed = true," : null;

    /// <summary>A line of an object initializer with the services that have to be registered; null if there are none.</summary>
    public static string? Requirements(IEnumerable<ParameterModel> parameters)
    {
        var services = parameters.Where(static parameter => parameter.Kind == ParameterKind.Service)
            .Select(static parameter => $"new global::TaskGen.Definitions.ServiceRequirement(\"{parameter.Name}\", typeof({parameter.Type.TrimEnd('?')}))")
            .ToArray();
        return services.Length == 0 ? null : $"Services = [{string.Join(", ", services)}],";
    }
}
