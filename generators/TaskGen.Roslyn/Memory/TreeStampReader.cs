using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Roslyn.Memory;

/// <summary>Computes the stamp of a file.</summary>
internal sealed class TreeStampReader
{
    // Beginnings of namespaces whose types the compiler or the readers find without a mention.
    private static readonly string[] KnownNamespaces = ["System", "Microsoft", "TaskGen"];

    private readonly CompilationUnitSyntax _root;
    private readonly TreeText _text;
    private readonly HashSet<ulong> _everywhereMentions = [];
    private readonly HashSet<ulong> _namespaces = [];
    private readonly List<TypeStamp> _types = [];
    private ulong _everywhere = NameHash.Seed;

    public TreeStampReader(SyntaxTree tree, CancellationToken cancellationToken)
    {
        _root = (CompilationUnitSyntax)tree.GetRoot(cancellationToken);
        _text = new TreeText(tree, _root, cancellationToken);
    }

    public TreeStamp Read()
    {
        foreach (var attributes in _root.AttributeLists)
        {
            AddEverywhere(attributes);
        }

        // Attributes of the assembly are read with the usings around them.
        foreach (var directive in _root.Usings.Where(directive => _root.AttributeLists.Count > 0 || directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)))
        {
            AddEverywhere(directive);
        }

        var scope = new DeclarationScope(NameHash.Seed, [], "");
        ReadMembers(_root.Members, Using(scope, _root.Externs, _root.Usings));
        if (_root.Members.Any(SyntaxKind.GlobalStatement))
        {
            _types.Add(new TypeStamp([NameHash.Of("Program")], NameHash.Seed, []));
        }

        return new TreeStamp(_everywhere, _everywhereMentions, _namespaces, _types);
    }

    private void AddEverywhere(SyntaxNode node)
    {
        _everywhere = _text.Hash(_everywhere, node, bodies: []);
        _text.AddNames(_everywhereMentions, node, bodies: []);
    }

    // What is used means something to the types below it only.
    private DeclarationScope Using(DeclarationScope scope, SyntaxList<ExternAliasDirectiveSyntax> externs, SyntaxList<UsingDirectiveSyntax> usings)
    {
        var hash = scope.Hash;
        var mentions = new HashSet<ulong>(scope.Mentions);
        foreach (var directive in externs.Concat<SyntaxNode>(usings))
        {
            hash = _text.Hash(hash, directive, bodies: []);
            _text.AddNames(mentions, directive, bodies: []);
        }

        return scope with { Hash = hash, Mentions = mentions };
    }

    private void ReadMembers(SyntaxList<MemberDeclarationSyntax> members, DeclarationScope scope)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax space:
                    ReadNamespace(space, scope);
                    break;
                case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                    ReadType(member, scope);
                    break;
                case GlobalStatementSyntax or IncompleteMemberSyntax:
                    break;
                default:
                    // What belongs into a type.
                    AddEverywhere(member);
                    break;
            }
        }
    }

    private void ReadNamespace(BaseNamespaceDeclarationSyntax space, DeclarationScope scope)
    {
        var mentions = new HashSet<ulong>(scope.Mentions);
        _text.AddNames(mentions, space.Name, bodies: []);
        var name = scope.Namespace.Length == 0 ? space.Name.ToString() : $"{scope.Namespace}.{space.Name}";
        _namespaces.Add(NameHash.Add(NameHash.Seed, name, 0, name.Length));
        var inner = new DeclarationScope(_text.Hash(scope.Hash, space.Name, bodies: []), mentions, name);
        ReadMembers(space.Members, Using(inner, space.Externs, space.Usings));
    }

    private void ReadType(MemberDeclarationSyntax type, DeclarationScope scope)
    {
        var bodies = new List<TextSpan>();
        Bodies.Find(type, bodies);
        var mentions = new HashSet<ulong>(scope.Mentions);
        _text.AddNames(mentions, type, bodies);
        var stamp = new TypeStamp(FoundNames.Of(type), _text.Hash(scope.Hash, type, bodies), mentions);
        _types.Add(stamp);
        if (KnownNamespaces.Any(known => scope.Namespace.StartsWith(known, StringComparison.Ordinal)))
        {
            _everywhere = NameHash.Add(_everywhere, stamp.Hash);
        }

        if (type is TypeDeclarationSyntax { Members: var members } outer)
        {
            // A nested type stands in its outer type: what concerns that concerns it.
            ReadMembersOf(outer, members, scope);
        }
    }

    private void ReadMembersOf(TypeDeclarationSyntax outer, SyntaxList<MemberDeclarationSyntax> members, DeclarationScope scope)
    {
        DeclarationScope? inner = null;
        foreach (var member in members.Where(static member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax))
        {
            inner ??= scope with { Mentions = [.. scope.Mentions, .. FoundNames.Of(outer)] };
            ReadType(member, inner);
        }
    }
}
