using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Reading;

/// <summary>The members of a type that make up its values.</summary>
internal static class ObjectMembers
{
    /// <summary>The properties and fields that can be read, inherited ones first, each in order of declaration.</summary>
    public static IReadOnlyList<ISymbol> Readable(INamedTypeSymbol type)
    {
        var members = new List<ISymbol>();
        for (
            var current = type; current is not null
                && current.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); current = current.BaseType)
        {
            var own = current.GetMembers().Where(member => IsReadable(member) && !members.Any(other => other.Name == member.Name)).ToArray();
            members.InsertRange(0, own);
        }

        return members;
    }

    /// <summary>The constructor with the most parameters whose parameters are all members; null if there is none.</summary>
    public static IMethodSymbol? Constructor(INamedTypeSymbol type, IReadOnlyList<ISymbol> members, Compilation compilation) =>
        type.InstanceConstructors
            .Where(constructor => compilation.IsSymbolAccessibleWithin(constructor, type.ContainingType ?? (ISymbol)compilation.Assembly))
            .Where(constructor => constructor.Parameters.All(parameter => ForParameter(members, parameter) is not null))
            .OrderByDescending(static constructor => constructor.Parameters.Length)
            .FirstOrDefault();

    /// <summary>The member that holds what a constructor parameter was given.</summary>
    public static ISymbol? ForParameter(IReadOnlyList<ISymbol> members, IParameterSymbol parameter)
    {
        return Find(StringComparison.Ordinal) ?? Find(StringComparison.OrdinalIgnoreCase);

        ISymbol? Find(StringComparison comparison) => members.FirstOrDefault(member =>
            string.Equals(member.Name, parameter.Name, comparison)
            && SymbolEqualityComparer.Default.Equals(TypeOf(member), parameter.Type));
    }

    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    public static bool IsRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    public static bool IsSettable(ISymbol member, Compilation compilation) => member switch
    {
        IPropertySymbol { SetMethod: { } setter } => compilation.IsSymbolAccessibleWithin(setter, compilation.Assembly),
        IFieldSymbol { IsReadOnly: false } => true,
        _ => false,
    };

    /// <summary>Whether a property is more than a computation over other members.</summary>
    public static bool HoldsState(ISymbol member) => member is IFieldSymbol || BackingField(member) is not null;

    /// <summary>An instance field in source that no property shows; null if there is none.</summary>
    public static IFieldSymbol? HiddenState(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.IsEmpty
        ? null
        : type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(static field =>
            !field.IsStatic && !field.IsConst && field.AssociatedSymbol is null && !field.IsImplicitlyDeclared && !IsReadable(field));

    private static bool IsReadable(ISymbol member) => member switch
    {
        IPropertySymbol property => !property.IsStatic && !property.IsIndexer && property.GetMethod is { } getter
            && getter.DeclaredAccessibility == Accessibility.Public && property.DeclaredAccessibility == Accessibility.Public,
        IFieldSymbol field => !field.IsStatic && !field.IsConst && field.DeclaredAccessibility == Accessibility.Public,
        _ => false,
    };

    private static IFieldSymbol? BackingField(ISymbol property) => property.ContainingType.GetMembers()
        .OfType<IFieldSymbol>().FirstOrDefault(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
}
