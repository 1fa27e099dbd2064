using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>The parameters of generated methods: the user's data, then options and cancellation.</summary>
internal static class ParameterList
{
    private const string Options = "global::TaskGen.RunOptions?";
    private const string Token = "global::System.Threading.CancellationToken";

    /// <summary>A parameter with its default, if it has one.</summary>
    public static string Declaration(string type, string name, string? value) => value is null ? $"{type} {name}" : $"{type} {name} = {value}";

    /// <summary>The last two parameters, a line each.</summary>
    public static IEnumerable<string> Run(string options, string token) => [$"{Options} {options} = null", $"{Token} {token} = default"];

    /// <summary>All parameters, a line each.</summary>
    public static IEnumerable<string> Data(ParameterModel[] parameters, string options, string token)
    {
        // C# has optional parameters last. A default before a required parameter (by an attribute) means nothing to callers.
        var lastRequired = Array.FindLastIndex(parameters, static parameter => parameter.Default is null);
        return parameters
            .Select((parameter, index) => Declaration(parameter.Type, Identifiers.Escape(parameter.Name), index > lastRequired ? parameter.Default : null))
            .Concat(Run(options, token));
    }

    /// <summary>The head of a method with a parameter a line, and the expression that is its body.</summary>
    public static void Method(CodeWriter writer, string head, IEnumerable<string> parameters, string body)
    {
        writer.Line($"{head}(");
        writer.Lines($"    {string.Join(",\n    ", parameters)}) =>");
        writer.Line($"    {body};");
    }

    public static void Document(CodeWriter writer, string options, string token)
    {
        writer.Line(Docs.Parameter(options, "How the run is done; the defaults if left out."));
        writer.Line(Docs.Parameter(token, "Cancels the run."));
    }

    /// <summary>A name that no parameter of the user has.</summary>
    public static string Free(string name, ParameterModel[] parameters) =>
        parameters.Any(parameter => parameter.Name == name) ? "__" + name : name;
}
