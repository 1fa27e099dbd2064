using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Memory;

/// <summary>What a file declares, computed once from its syntax: what readings of declarations in other files may depend on.</summary>
/// <param name="Everywhere">The hash of what concerns all files: global usings and attributes of the assembly.</param>
/// <param name="EverywhereMentions">The names in it.</param>
/// <param name="Namespaces">The hashes of the namespaces.</param>
/// <param name="Types">The types.</param>
internal sealed record TreeStamp(ulong Everywhere, HashSet<ulong> EverywhereMentions, HashSet<ulong> Namespaces, IReadOnlyList<TypeStamp> Types)
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeStamp> Cache = new();

    public static TreeStamp Of(SyntaxTree tree, CancellationToken cancellationToken) =>
        Cache.TryGetValue(tree, out var stamp) ? stamp : Cache.GetValue(tree, key => new TreeStampReader(key, cancellationToken).Read());
}
