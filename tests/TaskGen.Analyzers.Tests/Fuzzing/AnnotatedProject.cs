using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using TaskGen.Analyzers.Tests.Rules;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>Annotated sources of this repository that compile together.</summary>
/// <param name="Sources">The files: paths from the root of the repository, and their texts.</param>
internal sealed partial record AnnotatedProject(ImmutableArray<(string Path, string Text)> Sources)
{
    private static readonly string Root = SourceTree.RepositoryRoot(Assembly.GetExecutingAssembly());

    private static readonly string Cases = Path.Combine(Root, "tests", "TaskGen.Generators.Tests", "Cases");

    /// <summary>
    /// The golden inputs, the bodies without the list that needs all of them, the sample, what is drawn, and the library of the
    /// integration tests, in an order that depends on nothing but their names.
    /// </summary>
    public static ImmutableArray<AnnotatedProject> Sound { get; } =
    [
        .. Directory.GetFiles(Cases, "input.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static file => Of(file)),
        .. Directory.GetFiles(Path.Combine(Cases, "Bodies"), "*.cs").Where(static file => Path.GetFileName(file) != "pairs.cs")
            .Order(StringComparer.Ordinal).Select(static file => Of(file)),
        .. Files("tests", "TaskGen.Browser.Tests", "Drawn").Select(static file => Of(file)),
        Of(Files("samples", "Wine")),
        Of(Files("tests", "TaskGen.Integration.Library")),
    ];

    /// <summary>The examples of all rules, violations and fixed ones, and those of docs/workflows.md, each alone.</summary>
    public static ImmutableArray<AnnotatedProject> Examples { get; } =
    [
        .. RuleBook.Pages.OrderBy(static page => page.Key, StringComparer.Ordinal).SelectMany(static page => Blocks($"docs/rules/{page.Key}.md")),
        .. Blocks("docs/workflows.md"),
    ];

    /// <summary>All of them.</summary>
    public static ImmutableArray<AnnotatedProject> All { get; } = [.. Sound, .. Examples];

    private static string[] Files(params ReadOnlySpan<string> folders) =>
        [.. Directory.GetFiles(Path.Combine([Root, .. folders]), "*.cs").Order(StringComparer.Ordinal)];

    private static AnnotatedProject Of(params string[] files) =>
        new([.. files.Select(static file => (Path.GetRelativePath(Root, file).Replace('\\', '/'), Text(file)))]);

    private static IEnumerable<AnnotatedProject> Blocks(string page) => Block().Matches(Text(Path.Combine(Root, page)))
        .Select((match, number) => new AnnotatedProject([($"{page}#{number}", match.Groups["code"].Value)]));

    // Offsets are the same wherever the repository is checked out.
    private static string Text(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");

    [GeneratedRegex("^```csharp(?! run)[^\n]*\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
