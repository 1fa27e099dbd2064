using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Testing.Roslyn;

/// <summary>
/// What generators made of a compilation, and of the edits after it: every run goes on with the driver of the run
/// before, as in an editor. Assertions return the run, so that they chain.
/// </summary>
/// <example><code>
/// GeneratorRun.Start(compilation, new TaskGenerator())
///     .AssertCompiles()
///     .ThenEdit(SourceEdit.Replace("Other.cs", "1", "2"))
///     .AssertAllOutputsCached();
/// </code></example>
public sealed partial class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private readonly GeneratorRun? _previous;
    private readonly ImmutableSortedDictionary<string, SourceText> _texts;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation input, GeneratorRun? previous)
    {
        // Two runs are enough: the one and the one before.
        _previous = previous is null ? null : new GeneratorRun(previous);
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out var diagnostics);
        Input = input;
        Output = (CSharpCompilation)output;
        Diagnostics = diagnostics;
        Result = _driver.GetRunResult();
        _texts = Result.Results
            .Where(result => result.Exception is null)
            .SelectMany(result => result.GeneratedSources)
            .ToImmutableSortedDictionary(source => source.HintName, source => source.SourceText, StringComparer.Ordinal);
    }

    private GeneratorRun(GeneratorRun run) => (_driver, Input, Output, Result, _texts) = (run._driver, run.Input, run.Output, run.Result, run._texts);

    /// <summary>What the generators were given.</summary>
    public CSharpCompilation Input { get; }

    /// <summary>The same with the generated files.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>What the driver reports: the generators' own diagnostics, and CS8785 where one has thrown.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The driver's own account of the run, with all tracked steps.</summary>
    public GeneratorDriverRunResult Result { get; }

    /// <summary>The texts of the generated files by hint name, in ordinal order.</summary>
    public IReadOnlyDictionary<string, string> Sources =>
        _texts.ToImmutableSortedDictionary(source => source.Key, source => source.Value.ToString(), StringComparer.Ordinal);

    /// <summary>What generators have thrown.</summary>
    public ImmutableArray<Exception> Exceptions =>
        [.. Result.Results.Select(result => result.Exception).OfType<Exception>()];

    /// <summary>What the last edit did to each generated file, by hint name.</summary>
    /// <exception cref="TestFailureException">There was no edit yet.</exception>
    public IReadOnlyDictionary<string, OutputChange> Changes => Compare(Previous._texts, _texts);

    private GeneratorRun Previous =>
        _previous ?? throw new TestFailureException("This is the first run: call ThenEdit before asking what changed.");

    /// <summary>Runs generators for the first time, as a build does.</summary>
    public static GeneratorRun Start(TestCompilation compilation, params IIncrementalGenerator[] generators) =>
        Start(compilation, IncrementalGeneratorOutputKind.None, generators);

    /// <summary>Runs generators for the first time, without some kinds of output.</summary>
    public static GeneratorRun Start(
        TestCompilation compilation, IncrementalGeneratorOutputKind disabledOutputs, params IIncrementalGenerator[] generators) =>
        new(CreateDriver(compilation, disabledOutputs, trackSteps: true, generators), compilation.Compile(), previous: null);

    /// <summary>Runs generators for the first time, for many runs in which nobody asks for steps: recording them costs time.</summary>
    public static GeneratorRun StartUntracked(TestCompilation compilation, params IIncrementalGenerator[] generators) =>
        new(CreateDriver(compilation, IncrementalGeneratorOutputKind.None, trackSteps: false, generators), compilation.Compile(), previous: null);

    /// <summary>Applies edits, all at once, and runs the generators again.</summary>
    public GeneratorRun ThenEdit(params SourceEdit[] edits) =>
        new(_driver, edits.Aggregate(Input, (compilation, edit) => edit.Apply(compilation)), this);

    /// <summary>The text of one generated file.</summary>
    /// <exception cref="TestFailureException">There is no such file.</exception>
    public string Source(string hintName) => _texts.TryGetValue(hintName, out var text)
        ? text.ToString()
        : throw new TestFailureException($"Nothing was generated as '{hintName}'; there is: {Names(_texts.Keys)}.");

    /// <summary>The reasons, one an output, for which a step named by <c>WithTrackingName</c> did or did not run; empty where it had no input.</summary>
    public ImmutableArray<IncrementalStepRunReason> StepReasons(string trackingName) => Reasons(result => result.TrackedSteps, trackingName);

    internal static GeneratorDriver CreateDriver(
        TestCompilation compilation,
        IncrementalGeneratorOutputKind disabledOutputs,
        bool trackSteps,
        IEnumerable<IIncrementalGenerator> generators) => CSharpGeneratorDriver.Create(
            generators.Select(generator => generator.AsSourceGenerator()),
            parseOptions: compilation.ParseOptions,
            optionsProvider: compilation.OptionsProvider,
            driverOptions: new GeneratorDriverOptions(disabledOutputs, trackSteps));

    private static ImmutableSortedDictionary<string, OutputChange> Compare(
        ImmutableSortedDictionary<string, SourceText> before, ImmutableSortedDictionary<string, SourceText> after) =>
        before.Keys.Union(after.Keys).ToImmutableSortedDictionary(
            name => name, name => Compare(before.GetValueOrDefault(name), after.GetValueOrDefault(name)), StringComparer.Ordinal);

    // The driver hands on the text of a cached step as the same object; a step that ran has made a new one.
    private static OutputChange Compare(SourceText? before, SourceText? after) => (before, after) switch
    {
        (null, _) => OutputChange.Added,
        (_, null) => OutputChange.Removed,
        _ when ReferenceEquals(before, after) => OutputChange.Cached,
        _ when before.ContentEquals(after) => OutputChange.Regenerated,
        _ => OutputChange.Modified,
    };

    private static string Names(IEnumerable<string> names) => names.Any() ? string.Join(", ", names) : "nothing";

    private ImmutableArray<IncrementalStepRunReason> Reasons(
        Func<GeneratorRunResult, ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>>> steps, string? name) =>
        [.. Result.Results
            .Where(result => result.Exception is null)
            .SelectMany(result => steps(result).Where(step => name is null || step.Key == name))
            .SelectMany(step => step.Value)
            .SelectMany(step => step.Outputs)
            .Select(output => output.Reason)];
}
