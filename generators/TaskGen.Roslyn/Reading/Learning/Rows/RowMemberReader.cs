using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.Learning.Rows;

/// <summary>Reads a member of a row type.</summary>
internal static class RowMemberReader
{
    /// <summary>The member; null if its type is not read from text.</summary>
    /// <param name="declared">The member and its attributes.</param>
    /// <param name="role">What it is to training.</param>
    /// <param name="codecs">Known types and cancellation.</param>
    /// <param name="part">The part of the row that it is a member of; null for one of the row itself.</param>
    public static RowMemberModel? Read(RowMember declared, RowRoleModel role, CodecReader codecs, PartPath? part = null)
    {
        var (member, marks) = (declared.Member, declared.Marks);
        var type = ObjectMembers.TypeOf(member);
        var value = Literals.Underlying(type);
        var mayLackPart = part?.IsOptional == true;
        var isNullableValue = type.IsValueType && (mayLackPart || !SymbolEqualityComparer.Default.Equals(value, type));
        var isNullableReference = type.IsReferenceType && (mayLackPart || type.NullableAnnotation == NullableAnnotation.Annotated);
        var isEnum = value.TypeKind == TypeKind.Enum;
        if ((isEnum ? "Enum" : FieldMethod(value, codecs.Known)) is not { } method)
        {
            return null;
        }

        IFieldSymbol[] names = isEnum ? [.. value.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue)] : [];
        var categories = value.SpecialType == SpecialType.System_String ? marks.Categories : [];
        var access = $"row.{part?.Access}{Identifiers.Escape(member.Name)}";
        return new RowMemberModel(
            part?.Prefix + member.Name,
            access,
            TypeNames.Qualified(TypeNames.WithoutAnnotation(value)) + (isNullableValue ? "?" : ""),
            role,
            part is null ? marks.Column : null,
            isNullableReference,
            (isNullableValue || isNullableReference ? "Nullable" : "") + (categories.Count > 0 ? "Category" : method),
            RowMarkTypes.IsTime(type) ? marks.Format : null,
            isEnum ? TypeNames.Qualified(value) : null,
            isEnum ? names.Select(static field => field.Name).ToEquatableArray() : categories.OfType<string>().ToEquatableArray(),
            isEnum ? names.Select(static field => field.ConstantValue).Distinct().Count() : categories.Count,
            part is null ? Default(declared, type, codecs) : null,
            Number(value, isNullableValue, access),
            isEnum ? $"(long{(isNullableValue ? "?" : "")}){access}" : access);
    }

    private static string? Default(RowMember declared, ITypeSymbol type, CodecReader codecs)
    {
        if (declared.Parameter is { } parameter)
        {
            return DefaultValue.TryGet(parameter, codecs.CancellationToken, out var constant) ? Literals.Of(type, constant) : null;
        }

        return MemberDefaults.HasInitializer(declared.Member, codecs.CancellationToken)
            ? MemberDefaults.Of(declared.Member, hasTemplate: false, codecs).Expression
            : null;
    }

    private static string? FieldMethod(ITypeSymbol type, KnownSymbols known) =>
        BuiltInCodecs.Property(type, known) is { } name && name is not ("Bytes" or "Uri") ? name : null;

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
