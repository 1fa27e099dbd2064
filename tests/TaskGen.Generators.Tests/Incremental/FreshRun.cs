using TaskGen.Generators.Tests.Support;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Generators.Tests.Incremental;

/// <summary>Holds what a driver gives that has seen edits against what one gives that has seen nothing.</summary>
internal static class FreshRun
{
    /// <summary>The outputs are those of a new driver over files that are parsed anew, since what is remembered hangs on syntax.</summary>
    public static GeneratorRun AssertFresh(this GeneratorRun run)
    {
        var sources = run.Input.SyntaxTrees.Select(static tree => (tree.FilePath, tree.GetText().ToString()));
        var project = new TestCompilation
        {
            Sources = [.. sources],
            References = [.. run.Input.ExternalReferences.Except(TestReferences.Framework)],
            AssemblyName = run.Input.AssemblyName!,
            ImplicitUsings = false,
            BuildProperties = UserProject.Editor,
        };
        var fresh = project.Generate();
        var expected = fresh.AssertNoExceptions().Sources;
        var found = run.AssertNoExceptions().Sources;
        var stale = expected.Keys.Union(found.Keys).Where(name => expected.GetValueOrDefault(name) != found.GetValueOrDefault(name)).ToArray();
        Assert.True(
            stale.Length == 0,
            $"These are not as a fresh run gives them: {string.Join(", ", stale)}. A fresh run gives {string.Join(", ", expected.Keys)} "
            + $"from\n{string.Join("\n\n", sources)}");
        return run;
    }
}
