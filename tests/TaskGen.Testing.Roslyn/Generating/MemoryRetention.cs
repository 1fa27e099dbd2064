using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskGen.Testing.Roslyn;

/// <summary>Proves that generators let go of what they were given: an editor runs them for hours.</summary>
public static class MemoryRetention
{
    private const int Collections = 5;

    /// <summary>
    /// After an edit, neither the compilation before it nor the syntax trees it replaced are reachable, though the
    /// driver and the new compilation are alive.
    /// </summary>
    /// <exception cref="TestFailureException">Something holds them.</exception>
    public static void AssertFreedAfterEdit(TestCompilation compilation, SourceEdit edit, params IIncrementalGenerator[] generators)
    {
        var (driver, edited, old) = RunTwice(compilation, edit, generators);
        for (var i = 0; i < Collections && old.Any(item => item.Reference.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        var held = old.Where(item => item.Reference.IsAlive).Select(item => item.Name).ToList();
        GC.KeepAlive(driver);
        GC.KeepAlive(edited);
        GC.KeepAlive(generators);
        if (held.Count > 0)
        {
            throw new TestFailureException($"After the edit something still holds {string.Join(" and ", held)}.");
        }
    }

    // Not inlined, so that no local of the caller keeps the first compilation alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, CSharpCompilation Edited, List<(string Name, WeakReference Reference)> Old) RunTwice(
        TestCompilation compilation, SourceEdit edit, IIncrementalGenerator[] generators)
    {
        var first = compilation.Compile();
        var driver = GeneratorRun.CreateDriver(compilation, IncrementalGeneratorOutputKind.None, trackSteps: false, generators)
            .RunGeneratorsAndUpdateCompilation(first, out var output, out _);
        var edited = edit.Apply(first);

        List<(string, WeakReference)> old =
        [
            ("the compilation before generation", new WeakReference(first)),
            ("the compilation after generation", new WeakReference(output)),
            .. first.SyntaxTrees.Except(edited.SyntaxTrees).Select(tree => ($"the syntax tree of {tree.FilePath}", new WeakReference(tree))),
        ];
        return (driver.RunGenerators(edited), edited, old);
    }
}
