using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Memory;

/// <summary>
/// Remembers what declarations were read as, under compilations that come one after another while somebody types.
/// A reading holds as long as its file is the same, and no type it can have followed has changed outside bodies.
/// </summary>
/// <typeparam name="TModel">The model.</typeparam>
/// <param name="readsBody">Whether readings depend on the declaration's body.</param>
internal sealed class DeclarationMemory<TModel>(bool readsBody)
    where TModel : class
{
    private readonly ConditionalWeakTable<SyntaxNode, Entry> _entries = new();

    /// <summary>What was remembered for the declaration, or what reading it gives now.</summary>
    public TModel? Read(GeneratorAttributeSyntaxContext found, Func<Compilation, TModel?> read, CancellationToken cancellationToken)
    {
        var node = found.TargetNode;
        var compilation = found.SemanticModel.Compilation;
        if (node is MethodDeclarationSyntax method && method.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            // The other part, with its body, may stand in another file.
            return read(compilation);
        }

        var now = ProjectStamp.Of(compilation, cancellationToken);
        if (_entries.TryGetValue(node, out var entry))
        {
            var (model, stamp) = entry.Content;
            if (now.Holds(stamp, entry.Roots))
            {
                entry.Content = Tuple.Create(model, now);
                return model;
            }
        }

        var fresh = read(compilation);
        _entries.Remove(node);
        _entries.GetValue(node, _ => new Entry(Roots(node), fresh, now));
        return fresh;
    }

    // The types around the declaration mention all that its signature does; a body is nobody's but its own.
    private ulong[] Roots(SyntaxNode node)
    {
        var names = new HashSet<ulong> { NameHash.Pattern };
        foreach (var type in node.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>())
        {
            names.Add(NameHash.Of(type.Identifier.ValueText));
        }

        if (readsBody)
        {
            TreeText.AddNames(names, node);
        }

        return [.. names];
    }

    private sealed class Entry(ulong[] roots, TModel? model, ProjectStamp stamp)
    {
        private Tuple<TModel?, ProjectStamp> _content = Tuple.Create(model, stamp);

        public ulong[] Roots => roots;

        /// <summary>The model, and the latest stamp it is known to hold under.</summary>
        public Tuple<TModel?, ProjectStamp> Content
        {
            get => Volatile.Read(ref _content);
            set => Volatile.Write(ref _content, value);
        }
    }
}
