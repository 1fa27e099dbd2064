using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TaskGen.Estimators;
using TaskGen.Learn;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Generators.Tests.Support;

/// <summary>Projects as users have them: with the runtime referenced, open in an editor unless said otherwise.</summary>
internal static class UserProject
{
    private static readonly MetadataReference[] Runtime =
        [.. TestReferences.To(typeof(TaskAttribute).Assembly, typeof(DatasetAttribute).Assembly, typeof(StandardScaler).Assembly)];

    /// <summary>The properties that an editor sets.</summary>
    public static ImmutableDictionary<string, string> Editor => ImmutableDictionary<string, string>.Empty.Add("DesignTimeBuild", "true");

    /// <summary>A project without sources that references the runtime.</summary>
    public static TestCompilation Empty { get; } = new TestCompilation { BuildProperties = Editor }.With(Runtime);

    /// <summary>A library of one file, Test.cs.</summary>
    public static TestCompilation Create(string text) => (TestCompilation.Create(text) with { BuildProperties = Editor }).With(Runtime);

    /// <summary>A library of several files.</summary>
    public static TestCompilation Create(params (string Path, string Text)[] sources) =>
        (TestCompilation.Create(sources) with { BuildProperties = Editor }).With(Runtime);

    /// <summary>The same project as a build sees it.</summary>
    public static TestCompilation AsBuild(this TestCompilation compilation) => compilation with { BuildProperties = ImmutableDictionary<string, string>.Empty };

    /// <summary>Runs our generator for the first time.</summary>
    public static GeneratorRun Generate(this TestCompilation compilation) => GeneratorRun.Start(compilation, new PipelineGenerator());
}
