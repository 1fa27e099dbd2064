using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>Which members of this compilation a virtual call or one through an interface may end in.</summary>
internal sealed class Overrides
{
    private readonly Dictionary<ISymbol, HashSet<ISymbol>> _members = new(SymbolEqualityComparer.Default);

    public Overrides(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var type in Scope.Types(compilation.Assembly.GlobalNamespace))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var member in type.GetMembers())
            {
                if (OverriddenBy(member) is { } overridden)
                {
                    Add(overridden, member);
                }
            }

            if (type.TypeKind is TypeKind.Class or TypeKind.Struct)
            {
                AddImplementations(type, compilation);
            }
        }
    }

    /// <summary>The overrides and implementations of a member of any assembly.</summary>
    public IEnumerable<ISymbol> Of(ISymbol member) => _members.TryGetValue(member.OriginalDefinition, out var found) ? found : [];

    /// <summary>The member that another one overrides, or null.</summary>
    public static ISymbol? OverriddenBy(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol found => found.OverriddenEvent,
        _ => null,
    };

    private void AddImplementations(INamedTypeSymbol type, Compilation compilation)
    {
        foreach (var contract in type.AllInterfaces)
        {
            foreach (var member in contract.GetMembers())
            {
                if (type.FindImplementationForInterfaceMember(member) is { } implementation && Scope.IsSource(implementation, compilation))
                {
                    Add(member, implementation);
                }
            }
        }
    }

    // What everything overrides says nothing: those of types that are used are reached with their types.
    private void Add(ISymbol member, ISymbol target)
    {
        var key = member.OriginalDefinition;
        if (key.ContainingType?.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Enum)
        {
            return;
        }

        if (!_members.TryGetValue(key, out var targets))
        {
            _members.Add(key, targets = new HashSet<ISymbol>(SymbolEqualityComparer.Default));
        }

        targets.Add(target.OriginalDefinition);
    }
}
