using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Testing.Roslyn;

/// <summary>A compilation as a project of a workspace, which is what fixes change.</summary>
internal static class FixProject
{
    // As BoundReferences, for projects.
    private static readonly Latest<EmptyProject> Known = new(most: 12);

    public static async Task<Project> CreateAsync(
        TestCompilation compilation, ImmutableArray<IIncrementalGenerator> generators, CancellationToken cancellationToken)
    {
        var empty = Known.Get(known => known.IsFor(compilation, generators), () => new EmptyProject(compilation, generators));
        var project = await empty.BindAsync(cancellationToken);
        return compilation.AllSources.Aggregate(project, static (project, source) => project.AddDocument(
            source.Path, SourceText.From(source.Text, Encoding.UTF8), filePath: source.Path).Project);
    }

    /// <summary>The texts of all files, by path; generated ones are not among them.</summary>
    public static async Task<SortedDictionary<string, string>> ReadAsync(Project project, CancellationToken cancellationToken)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in project.Documents)
        {
            texts.Add(document.FilePath ?? document.Name, (await document.GetTextAsync(cancellationToken)).ToString());
        }

        return texts;
    }
}
