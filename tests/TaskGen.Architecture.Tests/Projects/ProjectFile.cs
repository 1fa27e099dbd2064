using System.Xml.Linq;

namespace TaskGen.Architecture.Tests.Projects;

/// <summary>
/// What a project file and the files it imports from this repository reference. Tools of the build alone
/// (<c>PrivateAssets="all"</c>, <c>ReferenceOutputAssembly="false"</c>) are kept apart from what the assembly references.
/// </summary>
internal sealed class ProjectFile
{
    private const string ThisDirectory = "$(MSBuildThisFileDirectory)";

    private readonly List<XElement> _items;

    private ProjectFile(string path)
    {
        FullPath = path;
        var files = new HashSet<string>(StringComparer.Ordinal);
        for (
            var folder = Path.GetDirectoryName(path); folder is not null
                && folder.Length >= Repository.Root.TrimEnd('/', '\\').Length; folder = Path.GetDirectoryName(folder))
        {
            Collect(Path.Combine(folder, "Directory.Build.props"), files);
            Collect(Path.Combine(folder, "Directory.Build.targets"), files);
        }

        Collect(path, files);
        _items = [.. files.SelectMany(file => XDocument.Load(file).Descendants().Where(element => element.Parent?.Name.LocalName == "ItemGroup"))];
    }

    public string FullPath { get; }

    public string Name => Path.GetFileNameWithoutExtension(FullPath);

    /// <summary>The folder of the root it lies in: src, generators, tests, …</summary>
    public string Area => Repository.Relative(FullPath).Split('/')[0];

    /// <summary>The names of the projects whose assemblies this one references.</summary>
    public IReadOnlyList<string> Projects => Names("ProjectReference", item => Value(item, "ReferenceOutputAssembly") != "false", ProjectName);

    /// <summary>The names of the packages whose assemblies this one references and passes on.</summary>
    public IReadOnlyList<string> Packages => Names("PackageReference", item => Value(item, "PrivateAssets") != "all", name => name);

    /// <summary>The names of all packages, tools included.</summary>
    public IReadOnlyList<string> AllPackages => Names("PackageReference", _ => true, name => name);

    /// <summary>All projects of the repository.</summary>
    public static IReadOnlyList<ProjectFile> All { get; } = [.. Repository.Files("*.csproj").Select(Read)];

    public static ProjectFile Read(string path) => new(path);

    public override string ToString() => Name;

    private static void Collect(string path, HashSet<string> files)
    {
        if (!File.Exists(path) || !files.Add(path))
        {
            return;
        }

        var imports = XDocument.Load(path).Descendants().Where(element => element.Name.LocalName == "Import");
        foreach (var import in imports.Select(import => import.Attribute("Project")?.Value).OfType<string>())
        {
            var relative = import.StartsWith(ThisDirectory, StringComparison.Ordinal) ? import[ThisDirectory.Length..] : import;
            if (!relative.Contains("$(", StringComparison.Ordinal))
            {
                Collect(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, relative)), files);
            }
        }
    }

    private static string ProjectName(string include) => Path.GetFileNameWithoutExtension(include.Replace('\\', '/'));

    private static string? Value(XElement item, string name) =>
        item.Attribute(name)?.Value ?? item.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value;

    private IReadOnlyList<string> Names(string kind, Func<XElement, bool> wanted, Func<string, string> name) =>
    [
        .. _items.Where(item => item.Name.LocalName == kind && wanted(item))
            .Select(item => item.Attribute("Include")?.Value)
            .OfType<string>()
            .Select(name)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
