using System.Collections.Immutable;
using System.Reflection;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>Annotated sources of this repository that compile together.</summary>
/// <param name="Sources">The files: paths from the root of the repository, and their texts.</param>
internal sealed record AnnotatedProject(ImmutableArray<(string Path, string Text)> Sources)
{
    private static readonly string Root = SourceTree.RepositoryRoot(Assembly.GetExecutingAssembly());

    private static readonly string Cases = Path.Combine(Root, "tests", "TaskGen.Generators.Tests", "Cases");

    /// <summary>
    /// The golden inputs, the bodies, the sample and the library of the integration tests, in an order that depends on
    /// nothing but their names.
    /// </summary>
    public static ImmutableArray<AnnotatedProject> All { get; } =
    [
        .. Directory.GetFiles(Cases, "input.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static file => Of(file)),
        .. new[] { "calls.cs", "expressions.cs", "branches.cs", "maps.cs" }.Select(static name => Of(Path.Combine(Cases, "Bodies", name))),
        Of(Files("samples", "Wine")),
        Of(Files("tests", "TaskGen.Integration.Library")),
    ];

    private static string[] Files(params ReadOnlySpan<string> folders) =>
        [.. Directory.GetFiles(Path.Combine([Root, .. folders]), "*.cs").Order(StringComparer.Ordinal)];

    private static AnnotatedProject Of(params string[] files) =>
        new([.. files.Select(static file => (Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file)))]);
}
