using Microsoft.CodeAnalysis;

namespace TaskGen.Testing.Roslyn;

public sealed partial class GeneratorRun
{
    private const string MissingDocumentation = "CS1591";

    /// <summary>
    /// No generator threw or reported, and sources and generated files together have no diagnostic, warning or
    /// information of the compiler. A missing doc comment counts in generated files alone.
    /// </summary>
    /// <exception cref="TestFailureException">Something was reported.</exception>
    public GeneratorRun AssertCompiles()
    {
        AssertNoExceptions();
        var sources = Input.SyntaxTrees.ToHashSet();
        var reported = Output.GetDiagnostics()
            .Where(diagnostic => diagnostic is { IsSuppressed: false, Severity: not DiagnosticSeverity.Hidden })
            .Where(diagnostic => diagnostic.Id != MissingDocumentation || !sources.Contains(diagnostic.Location.SourceTree!))
            .Concat(Diagnostics)
            .ToList();
        return reported.Count == 0 ? this : throw new TestFailureException(
            $"The generated files and their sources should compile without any diagnostic:\n{DiagnosticText.List(reported)}");
    }

    /// <summary>No generator threw.</summary>
    /// <exception cref="TestFailureException">One did; it is the inner exception.</exception>
    public GeneratorRun AssertNoExceptions() => Exceptions is [var first, ..]
        ? throw new TestFailureException($"A generator threw: {first.Message}", first)
        : this;

    /// <summary>The generated files are these and no others.</summary>
    /// <exception cref="TestFailureException">One is missing or was not expected.</exception>
    public GeneratorRun AssertGenerates(params string[] hintNames)
    {
        AssertNoExceptions();
        return _texts.Keys.SequenceEqual(hintNames.Order(StringComparer.Ordinal))
            ? this
            : throw new TestFailureException($"Expected generated files: {Names(hintNames)}. Found: {Names(_texts.Keys)}.");
    }

    /// <summary>The last edit ran no step that writes files.</summary>
    /// <exception cref="TestFailureException">One ran, or nothing is generated, so that nothing is shown.</exception>
    public GeneratorRun AssertAllOutputsCached()
    {
        AssertOnlyChanged();
        var ran = Reasons(result => result.TrackedOutputSteps, name: null).Where(reason => !IsCached(reason)).ToList();
        return ran.Count == 0 ? this : throw new TestFailureException($"No step that writes files should run; one did: {string.Join(", ", ran)}.");
    }

    /// <summary>The last edit gave these files another text, or added or removed them; the steps that write the others did not run.</summary>
    /// <exception cref="TestFailureException">A step ran that should not have, or one of these files is as before.</exception>
    public GeneratorRun AssertOnlyChanged(params string[] hintNames)
    {
        AssertNoExceptions();
        var changes = Changes;
        var unknown = hintNames.Except(changes.Keys).ToList();
        if (changes.Count == 0 || unknown.Count > 0)
        {
            throw new TestFailureException($"Nothing was generated as {Names(unknown)}; there is: {Names(changes.Keys)}.");
        }

        var wrong = changes.Where(change => hintNames.Contains(change.Key)
            ? change.Value is OutputChange.Cached or OutputChange.Regenerated
            : change.Value != OutputChange.Cached).ToList();
        return wrong.Count == 0 ? this : throw new TestFailureException(
            $"The edit should change {Names(hintNames)} and leave the rest cached, but:\n"
            + string.Join('\n', wrong.Select(change => $"  {change.Key} is {change.Value}")));
    }

    /// <summary>After the last edit the steps of these tracking names gave what they gave before, whether they ran or not.</summary>
    /// <exception cref="TestFailureException">One gave another value, or there is no such step.</exception>
    public GeneratorRun AssertStepsUnchanged(params string[] trackingNames)
    {
        _ = Previous;
        foreach (var name in trackingNames)
        {
            var reasons = StepReasons(name);
            if (reasons.IsEmpty || !reasons.All(IsCached))
            {
                var steps = Result.Results.SelectMany(result => result.TrackedSteps.Keys).Order(StringComparer.Ordinal);
                throw new TestFailureException(
                    $"Step '{name}' should give what it gave before, but: {(reasons.IsEmpty ? "it is not there" : string.Join(", ", reasons))}."
                    + $" Steps: {Names(steps)}.");
            }
        }

        return this;
    }

    private static bool IsCached(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
