using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskGen.Benchmarks.Generators;

/// <summary>A project of 100 files with ten tasks each, and one file that has nothing to do with them.</summary>
internal static class TaskProject
{
    public const int Files = 100;
    public const int TasksPerFile = 10;

    public static CSharpParseOptions Options { get; } = new(LanguageVersion.Preview);

    public static CSharpCompilation Create()
    {
        var trees = Enumerable.Range(0, Files)
            .Select(static file => Parse($"Tasks{file}.cs", TaskFile(file, body: "input.Value")))
            .Append(Parse("Unrelated.cs", Unrelated("1")));
        return CSharpCompilation.Create(
            "Benchmark", trees, References(), new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The file with a number in a method's body.</summary>
    public static string Unrelated(string number) => $$"""
        namespace Benchmark;

        public static class Unrelated
        {
            public static int Number() => {{number}};
        }
        """;

    /// <summary>A file of ten tasks on small records, of which the first has the given body.</summary>
    public static string TaskFile(int file, string body)
    {
        var text = new StringBuilder($$"""
            using System.Threading;
            using TaskGen;

            namespace Benchmark;

            public sealed record Input{{file}}(string Name, double Value, int Count = 3);

            public static partial class Tasks{{file}}Class
            {

            """);
        for (var task = 0; task < TasksPerFile; task++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                    /// <summary>Computes a number.</summary>
                    [Task(Retries = 2, Timeout = "10m")]
                    public static double Compute{{task}}(Input{{file}} input, double factor = 1.5, CancellationToken cancellationToken = default) =>
                        {{(task == 0 ? body : "input.Value * factor")}};


                """);
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>The same project with another text in one file.</summary>
    public static CSharpCompilation With(CSharpCompilation compilation, string path, string text)
    {
        var old = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        return compilation.ReplaceSyntaxTree(old, Parse(path, text));
    }

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, Options, path, Encoding.UTF8);

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "TaskGen.dll" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(static path => MetadataReference.CreateFromFile(path));
}
