using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using TaskGen.Analyzers.Declarations;
using TaskGen.Generators;
using TaskGen.Learn;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Analyzers.Tests.Verification;

/// <summary>Runs the generator and all analyzers over a marked source, as a build does.</summary>
internal static class Verify
{
    private const string Usings = """
        global using TaskGen;
        global using TaskGen.Learn;
        global using Microsoft.Extensions.Logging;
        """;

    private const string DataFilesLine = "// Data files: ";

    /// <summary>What all tests of this project share.</summary>
    public static AnalyzerTest Analysis { get; } = new()
    {
        Analyzers = AllAnalyzers(),
        Generators = [new PipelineGenerator()],
        Compilation = TestCompilation.Create(("Usings.cs", Usings)).With(typeof(TaskAttribute).Assembly, typeof(DatasetAttribute).Assembly),
    };

    public static ImmutableArray<DiagnosticAnalyzer> AllAnalyzers() =>
    [
        .. typeof(TaskDeclarationAnalyzer).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Exactly the marked diagnostics are reported, and generator and analyzers agree about the source.</summary>
    /// <param name="markup">The source.</param>
    /// <param name="message">What the diagnostics say; anything if null.</param>
    public static async Task ReportsAsync(string markup, string? message = null)
    {
        var ids = Markup.Parse(markup).Spans.Select(static span => span.Id!).Distinct().Where(
            static id => id.StartsWith("TG", StringComparison.Ordinal)).ToArray();
        var messages = message is null ? Analysis.Messages : Analysis.Messages.Add(Assert.Single(ids), message);
        var compilation = Analysis.Compilation with { AdditionalFiles = With(markup).AdditionalFiles };
        Agreement.Verify(await (Analysis with { Messages = messages, Compilation = compilation }).VerifyAsync(markup));
    }

    /// <summary>What all analyzers, and the compiler as errors, report for a source after generation.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ReportedAsync(string source)
    {
        var compilation = With(source);
        var output = GeneratorRun.Start(compilation, new PipelineGenerator()).AssertNoExceptions().Output;
        var reported = await (Analysis with { Compilation = compilation }).ReportAsync(output, CancellationToken.None);
        return
        [
            .. reported.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
                || !diagnostic.Id.StartsWith("CS", StringComparison.Ordinal)),
        ];
    }

    /// <summary>A data file that the project copies beside the program.</summary>
    public static TestAdditionalFile DataFile(string path) => new("/project/" + path, ImmutableDictionary<string, string>.Empty.Add("TaskGenDataFile", path));

    /// <summary>A compilation of one source, with what all tests share, and the data files that its first line names.</summary>
    public static TestCompilation With(string source) => Analysis.Compilation with
    {
        Sources = Analysis.Compilation.Sources.Add(("Test.cs", source)),
        AdditionalFiles = source.StartsWith(DataFilesLine, StringComparison.Ordinal)
            ? [.. source[DataFilesLine.Length..].Split('\n')[0].Split(',').Select(static path => DataFile(path.Trim()))]
            : [],
    };

    /// <summary>Nothing is reported, code is generated, and it compiles without a warning.</summary>
    public static Task ReportsNothingAsync(string source) => ReportsAsync(source);

    /// <summary>A library that was built with the generator, as the SDK gives it to a project that references another.</summary>
    public static PortableExecutableReference Library(string name, string source) =>
        GeneratorRun.Start(With(source) with { AssemblyName = name }, new PipelineGenerator()).AssertCompiles().Output.ToReferenceAssembly();

    /// <summary>The marked diagnostics are reported in a project that references another.</summary>
    public static Task WithReferencesReportsAsync(string markup, params MetadataReference[] references) =>
        (Analysis with { Compilation = Analysis.Compilation.With(references) }).VerifyAsync(markup);

    /// <summary>The fix turns the one source into the other in a project that references another.</summary>
    public static Task WithReferencesFixesAsync<TFix>(string markup, string fixedMarkup, params MetadataReference[] references)
        where TFix : CodeFixProvider, new() => new CodeFixTest
        {
            Analysis = Analysis with { Compilation = Analysis.Compilation.With(references) },
            Fix = new TFix(),
        }.VerifyAsync(markup, fixedMarkup);

    /// <summary>The fix turns the one source into the other: one by one, and all at once.</summary>
    public static Task FixesAsync<TFix>(string markup, string fixedMarkup, string? equivalenceKey = null)
        where TFix : CodeFixProvider, new() => new CodeFixTest
        {
            Analysis = Analysis with { Compilation = Analysis.Compilation with { AdditionalFiles = With(markup).AdditionalFiles } },
            Fix = new TFix(),
            EquivalenceKey = equivalenceKey,
        }.VerifyAsync(markup, fixedMarkup);

    /// <summary>The same in a project that has no usings but those of its files.</summary>
    public static Task WithoutImplicitUsingsFixesAsync<TFix>(string markup, string fixedMarkup, string? equivalenceKey = null)
        where TFix : CodeFixProvider, new() => new CodeFixTest
        {
            Analysis = Analysis with { Compilation = Analysis.Compilation with { Sources = [], ImplicitUsings = false } },
            Fix = new TFix(),
            EquivalenceKey = equivalenceKey,
        }.VerifyAsync(markup, fixedMarkup);

    /// <summary>The diagnostics are there, and the fix offers nothing for them.</summary>
    public static Task OffersNothingAsync<TFix>(string markup)
        where TFix : CodeFixProvider, new() => new CodeFixTest
        {
            Analysis = Analysis with { Compilation = Analysis.Compilation with { AdditionalFiles = With(markup).AdditionalFiles } },
            Fix = new TFix(),
        }.VerifyNoFixAsync(markup);

    /// <summary>Something that the fix is for is reported of a source without marks, and the fix offers nothing for it.</summary>
    public static async Task OffersNothingInAsync<TFix>(string source)
        where TFix : CodeFixProvider, new()
    {
        var reported = await ReportedAsync(source);
        Assert.Contains(reported, static diagnostic => new TFix().FixableDiagnosticIds.Contains(diagnostic.Id));
        await OffersNothingAsync<TFix>(
            Markup.Write(source, reported.Select(static diagnostic => new MarkedSpan(diagnostic.Id, diagnostic.Location.SourceSpan))));
    }
}
