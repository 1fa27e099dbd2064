using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.Learning;

/// <summary>Reads a member of a row type.</summary>
internal static class RowMemberReader
{
    /// <summary>The member; null if its type is not read from text.</summary>
    /// <param name="member">The property or field.</param>
    /// <param name="parameter">The constructor's parameter for it, which carries the attributes of a positional record; null if there is none.</param>
    /// <param name="roles">What members are to training.</param>
    /// <param name="known">Known types.</param>
    public static RowMemberModel? Read(ISymbol member, IParameterSymbol? parameter, RowRoles roles, KnownSymbols known)
    {
        var type = ObjectMembers.TypeOf(member);
        var value = Literals.Underlying(type);
        var isNullableValue = !SymbolEqualityComparer.Default.Equals(value, type);
        var isNullableReference = type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated;
        var isEnum = value.TypeKind == TypeKind.Enum;
        if ((isEnum ? "Enum" : FieldMethod(value, known)) is not { } method)
        {
            return null;
        }

        ISymbol[] declarations = parameter is null ? [member] : [member, parameter];
        var column = declarations.Select(
            symbol => Declarations.Attribute(symbol, KnownNames.ColumnAttribute, known)).FirstOrDefault(static found => found is not null);
        var access = $"row.{Identifiers.Escape(member.Name)}";
        return new RowMemberModel(
            member.Name,
            TypeNames.Qualified(TypeNames.WithoutAnnotation(type)),
            roles.Of(member.Name, declarations),
            column?.ConstructorArguments.FirstOrDefault().Value as string,
            isNullableReference,
            (isNullableValue || isNullableReference ? "Nullable" : "") + method,
            isEnum ? TypeNames.Qualified(value) : null,
            isEnum ? value.GetMembers().OfType<IFieldSymbol>().Where(
                static field => field.HasConstantValue).Select(static field => field.Name).ToEquatableArray() : default,
            Number(value, isNullableValue, access),
            isEnum ? $"(long{(isNullableValue ? "?" : "")}){access}" : access);
    }

    private static string? FieldMethod(ITypeSymbol type, KnownSymbols known) =>
        BuiltInCodecs.Property(type, known) is { } name && name is not ("Bytes" or "DataFile" or "Uri") ? name : null;

    private static string? Number(ITypeSymbol type, bool isNullable, string access) => type.SpecialType switch
    {
        _ when type.TypeKind == TypeKind.Enum => null,
        SpecialType.System_Boolean when isNullable => $"{access} is {{ }} __flag ? (__flag ? 1 : 0) : double.NaN",
        SpecialType.System_Boolean => $"{access} ? 1 : 0",
        SpecialType.System_Decimal when isNullable => $"(double?){access} ?? double.NaN",
        SpecialType.System_Decimal => $"(double){access}",
        >= SpecialType.System_SByte and <= SpecialType.System_Double when isNullable => $"{access} ?? double.NaN",
        >= SpecialType.System_SByte and <= SpecialType.System_Double => access,
        _ => null,
    };
}
