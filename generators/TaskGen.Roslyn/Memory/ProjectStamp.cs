using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Memory;

/// <summary>What all declarations of a compilation look like, without their bodies, and what was compiled with which options.</summary>
internal sealed class ProjectStamp
{
    private static readonly ConditionalWeakTable<Compilation, ProjectStamp> Cache = new();

    private readonly string? _assembly;
    private readonly CompilationOptions _options;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly HashSet<ParseOptions> _parsing = [];
    private readonly List<TypeStamp> _types = [];
    private readonly Dictionary<ulong, ulong> _names = [];
    private readonly HashSet<ulong> _namespaces = [];
    private readonly HashSet<ulong> _everywhereMentions = [];
    private readonly ulong _everywhere = NameHash.Seed;
    private Comparison? _last;

    private ProjectStamp(Compilation compilation, CancellationToken cancellationToken)
    {
        _assembly = compilation.AssemblyName;
        _options = compilation.Options;
        _references = compilation.ExternalReferences;
        ParseOptions? parsing = null;
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!ReferenceEquals(tree.Options, parsing))
            {
                _parsing.Add(parsing = tree.Options);
            }

            var stamp = TreeStamp.Of(tree, cancellationToken);
            _namespaces.UnionWith(stamp.Namespaces);
            _everywhereMentions.UnionWith(stamp.EverywhereMentions);
            _everywhere = stamp.Everywhere == NameHash.Seed ? _everywhere : NameHash.Add(_everywhere, stamp.Everywhere);
            _types.AddRange(stamp.Types);
        }

        foreach (var type in _types)
        {
            foreach (var name in type.Names)
            {
                // The order of parts is that of the files.
                _names[name] = NameHash.Add(_names.TryGetValue(name, out var parts) ? parts : NameHash.Seed, type.Hash);
            }
        }
    }

    /// <summary>What tells this stamp from others, without holding it.</summary>
    public object Identity { get; } = new();

    public static ProjectStamp Of(Compilation compilation, CancellationToken cancellationToken) =>
        Cache.TryGetValue(compilation, out var stamp) ? stamp : Cache.GetValue(compilation, key => new ProjectStamp(key, cancellationToken));

    /// <summary>Whether what was read under an earlier stamp, in a file that is the same, would be read the same way now.</summary>
    /// <param name="earlier">The stamp then.</param>
    /// <param name="roots">The names that the reading began with; it may have followed any type they lead to.</param>
    public bool Holds(ProjectStamp earlier, IReadOnlyList<ulong> roots)
    {
        if (ReferenceEquals(this, earlier))
        {
            return true;
        }

        var comparison = _last;
        if (comparison is null || !ReferenceEquals(comparison.Earlier, earlier.Identity))
        {
            _last = comparison = new Comparison(earlier.Identity, Affected(earlier));
        }

        return comparison.Affected is { } affected && (affected.Count == 0 || !roots.Any(affected.Contains));
    }

    /// <summary>The names from which something that changed can be reached; null for all.</summary>
    private HashSet<ulong>? Affected(ProjectStamp earlier)
    {
        if (_everywhere != earlier._everywhere || !_namespaces.SetEquals(earlier._namespaces) || !HasSettingsOf(earlier))
        {
            return null;
        }

        var affected = new HashSet<ulong>(
            _names.Where(name => !earlier._names.TryGetValue(name.Key, out var hash) || hash != name.Value).Select(static name => name.Key));
        affected.UnionWith(earlier._names.Keys.Where(name => !_names.ContainsKey(name)));
        Spread(affected);
        return _everywhereMentions.Overlaps(affected) ? null : affected;
    }

    // Files that were parsed with different options are so rare that nothing is remembered of them.
    private bool HasSettingsOf(ProjectStamp earlier) =>
        _assembly == earlier._assembly
        && _options.Equals(earlier._options)
        && _parsing.Count <= 1 && _parsing.SetEquals(earlier._parsing)
        && _references.SequenceEqual(earlier._references, static (reference, other) => ReferenceEquals(reference, other));

    // To all types that mention an affected name, and to those that mention them.
    private void Spread(HashSet<ulong> affected)
    {
        for (var count = -1; count != affected.Count && affected.Count > 0;)
        {
            count = affected.Count;
            foreach (var type in _types)
            {
                if (!type.Names.All(affected.Contains) && Overlap(type.Mentions, affected))
                {
                    affected.UnionWith(type.Names);
                }
            }
        }
    }

    private static bool Overlap(HashSet<ulong> names, HashSet<ulong> others) =>
        names.Count < others.Count ? others.Overlaps(names) : names.Overlaps(others);

    private sealed record Comparison(object Earlier, HashSet<ulong>? Affected);
}
