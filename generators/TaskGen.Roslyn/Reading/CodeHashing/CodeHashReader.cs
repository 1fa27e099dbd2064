using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>
/// Hashes the source that methods reach: themselves, what they call, and so on. What one member shows by itself is read once a compilation,
/// however many methods reach it; the hash is over the set of members, so that circles of calls need no care.
/// </summary>
internal sealed class CodeHashReader
{
    private static readonly ConditionalWeakTable<Compilation, CodeHashReader> Readers = new();

    private readonly ConcurrentDictionary<ISymbol, MemberFacts> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly Compilation _compilation;
    private readonly ReachedAssemblies _assemblies;
    private readonly object _gate = new();
    private MemberReader? _reader;

    private CodeHashReader(Compilation compilation)
    {
        _compilation = compilation;
        _assemblies = new ReachedAssemblies(KnownSymbols.For(compilation));
    }

    public static CodeHashReader For(Compilation compilation) => Readers.GetValue(compilation, static key => new CodeHashReader(key));

    /// <summary>Hashes what methods reach together.</summary>
    public CodeHashModel Read(IEnumerable<ISymbol> roots, CancellationToken cancellationToken)
    {
        var reached = Reached(roots, cancellationToken);
        var hasher = new TextHasher();
        hasher.Write("checked", _compilation.Options.CheckOverflow ? "yes" : "no");
        var hashes = reached.ConvertAll(static member => member.Hash);
        hashes.Sort(StringComparer.Ordinal);
        foreach (var hash in hashes)
        {
            hasher.Write(hash);
        }

        var foreign = new HashSet<INamedTypeSymbol>(reached.SelectMany(static member => member.Foreign), SymbolEqualityComparer.Default);
        var types = new List<string>();
        foreach (var assembly in _assemblies.Of(foreign, reached.Exists(static member => member.IsOpen)))
        {
            if (_assemblies.TypeIn(assembly, foreign) is { } type)
            {
                types.Add(Unbound(type));
            }
            else
            {
                // Nothing in it can be named at run time: what was referenced must do.
                hasher.Write(assembly.Identity.Name, ModuleVersions.Of(assembly));
            }
        }

        return new CodeHashModel(hasher.ToString(), types.ToEquatableArray());
    }

    private List<MemberFacts> Reached(IEnumerable<ISymbol> roots, CancellationToken cancellationToken)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var queue = new Queue<ISymbol>(roots.Select(static root => root.OriginalDefinition));
        var reached = new List<MemberFacts>();
        while (queue.Count > 0)
        {
            var symbol = queue.Dequeue();
            if (seen.Add(symbol))
            {
                var facts = Facts(symbol, cancellationToken);
                reached.Add(facts);
                foreach (var next in facts.Reached)
                {
                    queue.Enqueue(next);
                }
            }
        }

        return reached;
    }

    private MemberFacts Facts(ISymbol symbol, CancellationToken cancellationToken)
    {
        if (_members.TryGetValue(symbol, out var known))
        {
            return known;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var facts = Reader(cancellationToken).Read(symbol, cancellationToken);
        _members.TryAdd(symbol, facts);
        return facts;
    }

    private MemberReader Reader(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return _reader ??= new MemberReader(
                _compilation,
                new Overrides(_compilation, cancellationToken),
                tree => _models.GetOrAdd(tree, Model));
        }
    }

    // What a name is bound to does not depend on what may be null there, and it costs a good part of binding.
#pragma warning disable RSEXPERIMENTAL001
    private SemanticModel Model(SyntaxTree tree) => _compilation.GetSemanticModel(tree, SemanticModelOptions.DisableNullableAnalysis);
#pragma warning restore RSEXPERIMENTAL001

    private static string Unbound(INamedTypeSymbol type) =>
        (IsGeneric(type) ? type.ConstructUnboundGenericType() : type).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static bool IsGeneric(INamedTypeSymbol? type) => type is not null && (type.Arity > 0 || IsGeneric(type.ContainingType));
}
