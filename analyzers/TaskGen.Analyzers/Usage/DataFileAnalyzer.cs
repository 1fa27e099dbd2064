using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Problems;
using TaskGen.Roslyn.Reading;
using TaskGen.Roslyn.Reading.Learning.Rows;

namespace TaskGen.Analyzers.Usage;

/// <summary>
/// Reports a relative URL of a dataset, or of a part of its rows, that is none of the data files that the project copies beside the program. A build
/// hands over their names, as additional files with a metadata; no file is opened here.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DataFileAnalyzer : DiagnosticAnalyzer
{
    private const string Metadata = "build_metadata.AdditionalFiles.TaskGenDataFile";

    // Those of which a build hands over the names.
    private static readonly string[] Endings = [".csv", ".tsv", ".tab", ".jsonl", ".npy", ".txt", ".gz"];

    private static readonly char[] Wildcards = ['*', '?', '['];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [HintRules.NoDataFile];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var known = KnownSymbols.For(start.Compilation);
            if (known.Get(KnownNames.DatasetAttribute) is not null && DataFiles(start.Options) is { Length: > 0 } files)
            {
                start.RegisterSymbolAction(symbol => Analyze(symbol, files, known), SymbolKind.NamedType);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context, string[] files, KnownSymbols known)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        foreach (var part in Parts(type))
        {
            if (Roslyn.Reading.Declarations.Attribute(part, KnownNames.SourceAttribute, known) is { } source)
            {
                var mark = new AttributeArguments(source, context.CancellationToken);
                Check(mark.At(0).Value as string, mark.LocationAt(0), mayBeAnyFiles: false);
            }
        }

        if (Roslyn.Reading.Declarations.Attribute(type, KnownNames.DatasetAttribute, known) is not { } dataset)
        {
            return;
        }

        var arguments = new AttributeArguments(dataset, context.CancellationToken);
        var mayBeAny = arguments.Boolean("Lazy") || TakesFiles(type, known);
        foreach (var setting in UrlChecks.Settings)
        {
            Check(arguments.String(setting), arguments.LocationOf(setting), mayBeAny);
        }

        void Check(string? url, Location location, bool mayBeAnyFiles)
        {
            if (url is null || Relative(url) is not { } path || files.Any(file => IsOrHolds(path, file))
                || (mayBeAnyFiles && !Array.Exists(Endings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))))
            {
                return;
            }

            var similar = files.Where(file => IsSimilar(path, file)).ToArray();
            var properties = ImmutableDictionary<string, string?>.Empty;
            context.ReportDiagnostic(Diagnostic.Create(
                HintRules.NoDataFile,
                location,
                similar.Length == 1 ? properties.Add(Problem.Suggestion, similar[0]) : properties,
                url,
                similar.Length == 1 ? $", but '{similar[0]}' is" : ""));
        }
    }

    // Members of a row that may have a source of their own; the parameters of a record stand for its properties.
    private static IEnumerable<ISymbol> Parts(INamedTypeSymbol type) => type.GetMembers().Where(static member => member is IPropertySymbol)
        .Concat(type.InstanceConstructors.Where(static constructor => !constructor.IsImplicitlyDeclared)
            .SelectMany(static constructor => constructor.Parameters));

    // Folders of images and the like: of their files nobody knows the names.
    private static bool TakesFiles(INamedTypeSymbol dataset, KnownSymbols known) =>
        Roslyn.Reading.Declarations.Of(dataset, KnownNames.ReaderAttribute, known).Count > 0
        || dataset.GetMembers().OfType<IMethodSymbol>().SelectMany(static method => method.Parameters)
            .SelectMany(static parameter => ((parameter.Type as INamedTypeSymbol)?.TypeArguments ?? []).Add(parameter.Type)).OfType<INamedTypeSymbol>()
            .SelectMany(ObjectMembers.Readable).Any(member => known.Is(ObjectMembers.TypeOf(member), KnownNames.DataFile));

    private static string[] DataFiles(AnalyzerOptions options) =>
    [
        .. options.AdditionalFiles
            .Select(file => options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue(Metadata, out var path) ? path.Replace('\\', '/') : "")
            .Where(static path => path.Length > 0),
    ];

    // The path below the content root; null for a URL, a pattern, an absolute path and one that leaves the folder.
    private static string? Relative(string url)
    {
        var path = url.Replace('\\', '/');
        while (path.StartsWith("./", StringComparison.Ordinal))
        {
            path = path.Substring(2);
        }

        return path.Length == 0 || path[0] is '/' or '~' || path.IndexOf(':') >= 0 || path.IndexOfAny(Wildcards) >= 0
            || path.IndexOf("..", StringComparison.Ordinal) >= 0
            ? null
            : path.TrimEnd('/');
    }

    // File systems differ in whether case matters; nothing is said of what may be right.
    private static bool IsOrHolds(string path, string file) => string.Equals(path, file, StringComparison.OrdinalIgnoreCase)
        || file.StartsWith(path + "/", StringComparison.OrdinalIgnoreCase);

    // The same name in another folder, or one letter more or less.
    private static bool IsSimilar(string path, string file)
    {
        var (name, other) = (Name(path), Name(file));
        return string.Equals(name, other, StringComparison.OrdinalIgnoreCase)
            || (string.Equals(path.Substring(0, path.Length - name.Length), file.Substring(0, file.Length - other.Length), StringComparison.Ordinal)
                && IsOneLetterApart(name, other));
    }

    private static bool IsOneLetterApart(string first, string second)
    {
        var start = 0;
        while (start < first.Length && start < second.Length && first[start] == second[start])
        {
            start++;
        }

        var end = 0;
        while (end < first.Length - start && end < second.Length - start && first[first.Length - 1 - end] == second[second.Length - 1 - end])
        {
            end++;
        }

        return Math.Max(first.Length, second.Length) - start - end <= 1;
    }

    private static string Name(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
