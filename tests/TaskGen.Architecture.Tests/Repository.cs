using TaskGen.Testing.Roslyn;

namespace TaskGen.Architecture.Tests;

/// <summary>The source tree that these tests read: what is committed, without what builds and runs leave behind.</summary>
internal static class Repository
{
    private static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "node_modules",
    };

    public static string Root { get; } = SourceTree.RepositoryRoot(typeof(Repository).Assembly);

    /// <summary>Files below some folders of the root (all folders by default), by full path in ordinal order.</summary>
    public static IEnumerable<string> Files(string pattern, params string[] folders) =>
        (folders.Length == 0 ? [Root] : folders.Select(folder => Path.Combine(Root, folder)))
            .Where(Directory.Exists)
            .SelectMany(folder => Walk(folder, pattern))
            .Order(StringComparer.Ordinal);

    /// <summary>A path from the root, with <c>/</c>.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static IEnumerable<string> Walk(string folder, string pattern) => Directory.EnumerateFiles(folder, pattern)
        .Where(file => Path.GetFileName(file) != ".git")
        .Concat(Directory.EnumerateDirectories(folder).Where(IsSource).SelectMany(below => Walk(below, pattern)));

    // .git, .vs and stores start with a dot, and so does .ci, which is ours.
    private static bool IsSource(string folder) =>
        Path.GetFileName(folder) is var name && !Skipped.Contains(name) && (name[0] != '.' || name == ".ci");
}
