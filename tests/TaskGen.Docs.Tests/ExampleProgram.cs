using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Generators;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Docs.Tests;

/// <summary>An example and the calls below it, as a program in memory.</summary>
internal sealed class ExampleProgram : IDisposable
{
    private const string Name = "ExampleCalls";

    private const string Support = """

            private static (Func<Task<object?>>, Func<object?>, object?) Give<T>(Func<Task<T>> engine, Func<object?> direct, T expected) =>
                (async () => await engine(), direct, expected);

            // No trainer runs but through the engine.
            private static (Func<Task<object?>>, Func<object?>, object?) Train<T>(Func<Task<T>> engine, T expected) =>
                (async () => await engine(), engine, expected);

            private static (Func<Task<object?>>, Func<object?>, object?) Fail<T>(Func<Task<T>> engine, Func<object?> direct, Type expected) =>
                (async () => await engine(), direct, expected);
        }
        """;

    private static readonly JsonSerializerOptions Fields = new() { IncludeFields = true };

    private readonly AssemblyLoadContext _context = new("example", isCollectible: true);
    private readonly Type _calls;

    public ExampleProgram(TestCompilation references, MarkdownExample example)
    {
        var root = CSharpSyntaxTree.ParseText(example.Text, new CSharpParseOptions(LanguageVersion.Preview)).GetCompilationUnitRoot();
        var compilation = references with { Sources = [("Example.cs", example.Text), ("Calls.cs", Calls(example, root))] };
        using var image = new MemoryStream(GeneratorRun.Start(compilation, new PipelineGenerator()).AssertCompiles().Output.ToImage());
        _calls = _context.LoadFromStream(image).GetType(Name, throwOnError: true)!;
    }

    /// <summary>The workflows that an example declares, as <c>Type.Method</c>.</summary>
    public static IEnumerable<string> Workflows(MarkdownExample example) =>
        Methods(CSharpSyntaxTree.ParseText(example.Text, new CSharpParseOptions(LanguageVersion.Preview)).GetCompilationUnitRoot())
            .Where(static method => method.AttributeLists.SelectMany(static list => list.Attributes)
                .Any(static attribute => attribute.Name.ToString() == "Workflow"))
            .Select(static method => $"{((TypeDeclarationSyntax)method.Parent!).Identifier.Text}.{method.Identifier.Text}");

    /// <summary>What a call gives through the engine and directly, and what the page says, as JSON or as the name of an exception.</summary>
    public async Task<(string Engine, string Direct, string Expected)> RunAsync(int call)
    {
        var method = _calls.GetMethod($"Call{call}", BindingFlags.Static | BindingFlags.Public)!;
        var (engine, direct, expected) = ((Func<Task<object?>>, Func<object?>, object?))method.Invoke(null, null)!;
        var said = expected is Type exception ? exception.Name : JsonSerializer.Serialize(expected, Fields);
        return (await EndAsync(engine), await EndAsync(() => ResultAsync(direct())), said);
    }

    public void Dispose() => _context.Unload();

    private static string Calls(MarkdownExample example, CompilationUnitSyntax root)
    {
        var names = root.Members.OfType<BaseNamespaceDeclarationSyntax>().Select(static declaration => $"using {declaration.Name};\n");
        var calls = ExampleCall.Of(example).Select((call, number) => $"    public static object Call{number}() => {Body(call, root)};\n");
        return $"{root.Usings.ToFullString()}{string.Concat(names)}\n\npublic static class {Name}\n{{\n{string.Concat(calls)}{Support}\n";
    }

    private static string Body(ExampleCall call, CompilationUnitSyntax root)
    {
        if (call.Member is not null)
        {
            return $"Train(async () => {call.Engine}, {call.Expected})";
        }

        const string Context = "new TaskGen.InProcessWorkflowContext()";
        var parameters = Methods(root).Where(method => method.Identifier.Text == call.Method)
            .SelectMany(static method => method.ParameterList.Parameters).ToList();
        var first = parameters is [{ Type: IdentifierNameSyntax { Identifier.Text: "WorkflowContext" } }, ..] ? Context : "";
        var optional = parameters.Find(static parameter => parameter.Type?.ToString() == "WorkflowContext?");
        var direct = call.Direct(first, optional is null ? "" : $"{optional.Identifier}: {Context}");
        return call.Exception is { } exception
            ? $"Fail(() => {call.Engine}, () => {direct}, typeof({exception}))"
            : $"Give(() => {call.Engine}, () => {direct}, {call.Expected})";
    }

    private static async Task<string> EndAsync(Func<Task<object?>> call)
    {
        try
        {
            return JsonSerializer.Serialize(await call(), Fields);
        }
        catch (RunFailedException exception)
        {
            return exception.InnerException!.GetType().Name;
        }
        catch (Exception exception) when (exception is not InvalidOperationException)
        {
            return exception.GetType().Name;
        }
    }

    private static async Task<object?> ResultAsync(object? result)
    {
        if (result is not Task task)
        {
            return result;
        }

        await task;
        return task.GetType().GetProperty("Result")!.GetValue(task);
    }

    private static IEnumerable<MethodDeclarationSyntax> Methods(CompilationUnitSyntax root) => root.DescendantNodes().OfType<MethodDeclarationSyntax>();
}
