using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskGen.Benchmarks.Generators;

/// <summary>A generator and a project of 200 files for it, with one file more that has nothing to do with it.</summary>
internal sealed record Subject(string Name, IReadOnlyList<IIncrementalGenerator> Generators, Func<int, string> File, int ExpectedFiles)
{
    private const int Files = 200;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    /// <summary>What is done to the project, in order.</summary>
    public IReadOnlyList<Edit> Edits { get; init; } = Edit.Elsewhere;

    // As in an editor, where no code is hashed.
    public GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        Generators.Select(static generator => generator.AsSourceGenerator()),
        parseOptions: Options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.Implementation));

    public CSharpCompilation CreateProject(int files = Files) => CSharpCompilation.Create(
        "Benchmark",
        Enumerable.Range(0, files).Select(file => Parse($"File{file}.cs", File(file))).Append(Parse(Edit.Unrelated, Edit.UnrelatedText)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static IReadOnlyList<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "TaskGen.dll" or "netstandard.dll" or "mscorlib.dll"
                || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, Options, path, Encoding.UTF8);
}
