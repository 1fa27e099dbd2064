using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Benchmarks.Rules;

/// <summary>The C# files below a folder, as one compilation against the shared framework of .NET.</summary>
internal sealed class CodeBase
{
    private const string ImplicitUsings = """
        global using global::System;
        global using global::System.Collections.Generic;
        global using global::System.IO;
        global using global::System.Linq;
        global using global::System.Net.Http;
        global using global::System.Threading;
        global using global::System.Threading.Tasks;
        """;

    private static readonly string[] Symbols =
    [
        "NET", "NETCOREAPP", "NET10_0",
        .. Enumerable.Range(5, 6).Select(static version => $"NET{version}_0_OR_GREATER"),
        "NETCOREAPP1_0_OR_GREATER", "NETCOREAPP2_0_OR_GREATER", "NETCOREAPP2_1_OR_GREATER", "NETCOREAPP3_0_OR_GREATER", "NETCOREAPP3_1_OR_GREATER",
    ];

    private readonly CSharpCompilationOptions _options = new(
        OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);
    private readonly IReadOnlyList<MetadataReference> _references;

    public CodeBase(Settings settings)
    {
        ParseOptions = new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: [.. Symbols, .. settings.Symbols]);
        _references = [.. Platform(IsFramework), .. settings.References.Select(static path => MetadataReference.CreateFromFile(path))];
        var files = Directory.EnumerateFiles(settings.Folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(settings.Folder, path).Replace('\\', '/'))
            .Where(path => !settings.Excluded.Any(part => path.Contains(part, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, SourceText.From(File.ReadAllText(Path.Combine(settings.Folder, path)))));
        Files = settings.ImplicitUsings ? [.. files, ("ImplicitUsings.g.cs", SourceText.From(ImplicitUsings))] : [.. files];
    }

    public CSharpParseOptions ParseOptions { get; }

    public IReadOnlyList<(string Path, SourceText Text)> Files { get; }

    public int Lines => Files.Sum(static file => file.Text.Lines.Count);

    /// <summary>A compilation that shares nothing with any before it, so that all of it is parsed and bound again.</summary>
    public CSharpCompilation Compile() => Compile(Files, []);

    /// <summary>The same with other texts, and with TaskGen referenced.</summary>
    public CSharpCompilation CompileWithTaskGen(IEnumerable<(string Path, SourceText Text)> files) =>
        Compile(
            files,
            Platform(
                static path => Path.GetFileName(path) is "TaskGen.dll" or "TaskGen.Learn.dll"
                    || Path.GetFileName(path).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)));

    private static IEnumerable<MetadataReference> Platform(Func<string, bool> isWanted) => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Where(isWanted)
        .Order(StringComparer.Ordinal)
        .Select(static path => MetadataReference.CreateFromFile(path));

    private static bool IsFramework(string path) => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location);

    private CSharpCompilation Compile(IEnumerable<(string Path, SourceText Text)> files, IEnumerable<MetadataReference> more) => CSharpCompilation.Create(
        "CodeBase",
        files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path)),
        _references.Concat(more),
        _options);
}
