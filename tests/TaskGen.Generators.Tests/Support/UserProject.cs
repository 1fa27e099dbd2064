using Microsoft.CodeAnalysis;
using TaskGen.Estimators;
using TaskGen.Learn;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Generators.Tests.Support;

/// <summary>Projects as users have them: with the runtime referenced.</summary>
internal static class UserProject
{
    private static readonly MetadataReference[] Runtime =
        [.. TestReferences.To(typeof(TaskAttribute).Assembly, typeof(DatasetAttribute).Assembly, typeof(StandardScaler).Assembly)];

    /// <summary>A project without sources that references the runtime.</summary>
    public static TestCompilation Empty { get; } = new TestCompilation().With(Runtime);

    /// <summary>A library of one file, Test.cs.</summary>
    public static TestCompilation Create(string text) => TestCompilation.Create(text).With(Runtime);

    /// <summary>A library of several files.</summary>
    public static TestCompilation Create(params (string Path, string Text)[] sources) => TestCompilation.Create(sources).With(Runtime);

    /// <summary>Runs our generator for the first time.</summary>
    public static GeneratorRun Generate(this TestCompilation compilation) => GeneratorRun.Start(compilation, new PipelineGenerator());
}
