using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Testing.Roslyn;

/// <summary>A compilation as a project of a workspace, which is what fixes change.</summary>
internal static class FixProject
{
    public static Project Create(AdhocWorkspace workspace, TestCompilation compilation, ImmutableArray<IIncrementalGenerator> generators)
    {
        var id = ProjectId.CreateNewId();
        var options = string.Join('\n', compilation.BuildProperties.Select(property => $"{BuildPropertyOptions.Prefix}{property.Key} = {property.Value}"));
        AnalyzerReference[] analyzers = generators.IsEmpty ? [] : [new GeneratorReference(generators)];
        var project = ProjectInfo.Create(
            id,
            VersionStamp.Default,
            compilation.AssemblyName,
            compilation.AssemblyName,
            LanguageNames.CSharp,
            compilationOptions: compilation.CompilationOptions,
            parseOptions: compilation.ParseOptions,
            documents: compilation.AllSources.Select(source => Document(id, source.Path, source.Text)),
            metadataReferences: compilation.AllReferences,
            analyzerReferences: analyzers)
            .WithAnalyzerConfigDocuments([Document(id, "/.globalconfig", $"is_global = true\n{options}\n")]);
        return workspace.AddProject(project);
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

    private static DocumentInfo Document(ProjectId project, string path, string text) => DocumentInfo.Create(
        DocumentId.CreateNewId(project, path),
        path,
        loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text, Encoding.UTF8), VersionStamp.Default, path)),
        filePath: path);
}
