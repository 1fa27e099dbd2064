using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Testing.Roslyn;

/// <summary>A project without sources. Those that are made from it by adding sources share what was bound of its references.</summary>
internal sealed class EmptyProject
{
    private readonly ImmutableArray<IIncrementalGenerator> _generators;
    private readonly string _properties;
    private readonly Project _project;

    public EmptyProject(TestCompilation compilation, ImmutableArray<IIncrementalGenerator> generators)
    {
        _generators = generators;
        _properties = Properties(compilation);
        AnalyzerReference[] analyzers = generators.IsEmpty ? [] : [new GeneratorReference(generators)];
        var id = ProjectId.CreateNewId();
        var project = ProjectInfo.Create(
            id,
            VersionStamp.Default,
            compilation.AssemblyName,
            compilation.AssemblyName,
            LanguageNames.CSharp,
            compilationOptions: compilation.CompilationOptions,
            parseOptions: compilation.ParseOptions,
            metadataReferences: compilation.AllReferences,
            analyzerReferences: analyzers)
            .WithAnalyzerConfigDocuments([Document(id, "/.globalconfig", $"is_global = true\n{_properties}\n")]);
        _project = new AdhocWorkspace().AddProject(project);
    }

    /// <summary>Whether all but the sources is the same.</summary>
    public bool IsFor(TestCompilation compilation, ImmutableArray<IIncrementalGenerator> generators) =>
        _project.AssemblyName == compilation.AssemblyName
        && _project.CompilationOptions!.Equals(compilation.CompilationOptions)
        && _project.ParseOptions!.Equals(compilation.ParseOptions)
        && _project.MetadataReferences.SequenceEqual(compilation.AllReferences)
        && _properties == Properties(compilation)
        && _generators.SequenceEqual(generators);

    /// <summary>The project, its references bound.</summary>
    public async Task<Project> BindAsync(CancellationToken cancellationToken)
    {
        _ = (await _project.GetCompilationAsync(cancellationToken))!.Assembly;
        return _project;
    }

    private static string Properties(TestCompilation compilation) => string.Join(
        '\n', compilation.BuildProperties.Select(property => $"{BuildPropertyOptions.Prefix}{property.Key} = {property.Value}").Order(StringComparer.Ordinal));

    private static DocumentInfo Document(ProjectId project, string path, string text) => DocumentInfo.Create(
        DocumentId.CreateNewId(project, path),
        path,
        loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text, Encoding.UTF8), VersionStamp.Default, path)),
        filePath: path);
}
