using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading.CodeHashing;

/// <summary>What comes along with a type that is used: what runs unseen in its name, and what it is made of.</summary>
internal static class TypeFacts
{
    // Called by patterns of the language that do not always show which method they found, and by serializers and collections.
    private static readonly HashSet<string> PatternNames = new(StringComparer.Ordinal)
    {
        "Dispose", "DisposeAsync", "GetEnumerator", "GetAsyncEnumerator", "MoveNext", "MoveNextAsync", "Current",
        "GetAwaiter", "GetResult", "IsCompleted", "OnCompleted", "UnsafeOnCompleted",
        "Add", "Deconstruct", "GetPinnableReference", "Slice", "Length", "Count",
    };

    public static void Add(INamedTypeSymbol type, ReachSet reach, Compilation compilation)
    {
        reach.AddType(type.BaseType);
        foreach (var contract in type.AllInterfaces)
        {
            reach.AddType(contract);
            AddImplementations(type, contract, reach, compilation);
        }

        foreach (var member in type.GetMembers())
        {
            if (Scope.IsOwn(member) && (IsPart(type, member) || IsCalledUnseen(member, compilation)))
            {
                reach.Add(member);
            }
        }
    }

    // Equality, printing and serializers go by fields and properties.
    private static bool IsPart(INamedTypeSymbol type, ISymbol member) => member switch
    {
        IFieldSymbol field => type.TypeKind == TypeKind.Enum || field is { IsStatic: false, IsImplicitlyDeclared: false },
        IPropertySymbol property => !property.IsStatic && type.TypeKind is TypeKind.Class or TypeKind.Struct,
        _ => false,
    };

    private static bool IsCalledUnseen(ISymbol member, Compilation compilation) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.StaticConstructor or MethodKind.Destructor or MethodKind.UserDefinedOperator or MethodKind.Conversion } => true,
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true } => true,
        _ when PatternNames.Contains(member.Name) => member is IMethodSymbol or IPropertySymbol,
        _ => IsRootedElsewhere(member, compilation),
    };

    // A framework calls what overrides its own virtual members.
    private static bool IsRootedElsewhere(ISymbol member, Compilation compilation)
    {
        var root = member;
        while (Overrides.OverriddenBy(root) is { } overridden)
        {
            root = overridden;
        }

        return !SymbolEqualityComparer.Default.Equals(root, member) && !Scope.IsSource(root, compilation);
    }

    private static void AddImplementations(INamedTypeSymbol type, INamedTypeSymbol contract, ReachSet reach, Compilation compilation)
    {
        if (Scope.IsSource(contract, compilation) || type.TypeKind == TypeKind.Interface)
        {
            return;
        }

        foreach (var member in contract.GetMembers())
        {
            if (type.FindImplementationForInterfaceMember(member) is { } implementation && Scope.IsSource(implementation, compilation))
            {
                reach.Add(implementation);
            }
        }
    }
}
