using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading;

/// <summary>Tells what comes with .NET itself: its identity differs from platform to platform, and it keeps its promises.</summary>
internal static class SharedFramework
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>
    /// Whether an assembly was referenced as part of a shared framework: by its targeting pack (<c>Microsoft.NETCore.App.Ref</c>), or by where
    /// it is installed (<c>shared/Microsoft.NETCore.App</c>). A package of the same name that is newer comes from elsewhere.
    /// </summary>
    public static bool Contains(IAssemblySymbol assembly, Compilation compilation) =>
        compilation.GetMetadataReference(assembly) is PortableExecutableReference { FilePath: { } path } && IsFrameworkPath(path);

    private static bool IsFrameworkPath(string path)
    {
        var folders = path.Split(Separators);
        for (var i = 0; i < folders.Length - 1; i++)
        {
            if (folders[i].EndsWith(".App.Ref", StringComparison.OrdinalIgnoreCase)
                || (i > 0 && folders[i].EndsWith(".App", StringComparison.OrdinalIgnoreCase)
                    && string.Equals(folders[i - 1], "shared", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }
}
