using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Reading.Learning.Spaces;

/// <summary>A member of a hyperparameter record, with what its attributes say of the values to search.</summary>
/// <param name="Symbol">The property or field.</param>
/// <param name="Type">Its type.</param>
/// <param name="Ranges">The attributes that say which values it takes, by the names without their endings; one at most is right.</param>
/// <param name="Steps">The number of values of a grid.</param>
/// <param name="Conditions">When it is searched at all.</param>
/// <param name="Default">The expression of its default; null if there is none in source.</param>
/// <param name="HasDefault">Whether it has a value where nothing gives it one.</param>
internal sealed record SpaceMember(
    ISymbol Symbol,
    ITypeSymbol Type,
    ImmutableArray<(string Name, AttributeData Attribute)> Ranges,
    AttributeData? Steps,
    ImmutableArray<AttributeData> Conditions,
    ExpressionSyntax? Default,
    bool HasDefault)
{
    private static readonly ImmutableArray<(string Name, string Attribute)> Kinds =
    [
        ("Uniform", KnownNames.UniformAttribute),
        ("LogUniform", KnownNames.LogUniformAttribute),
        ("Normal", KnownNames.NormalAttribute),
        ("LogNormal", KnownNames.LogNormalAttribute),
        ("IntRange", KnownNames.IntRangeAttribute),
        ("Choice", KnownNames.ChoiceAttribute),
    ];

    /// <summary>The names of the attributes that say which values a member takes, without their endings.</summary>
    public static IEnumerable<string> RangeNames => Kinds.Select(static kind => kind.Name);

    /// <summary>The attribute that says which values it takes, if exactly one does.</summary>
    public (string Name, AttributeData Attribute)? Range => Ranges.Length == 1 ? Ranges[0] : null;

    /// <summary>Its type, if that is a record whose members are hyperparameters in their turn.</summary>
    public INamedTypeSymbol? Nested => Ranges.IsEmpty
        && Type is INamedTypeSymbol
        {
            SpecialType: SpecialType.None,
            TypeKind: TypeKind.Class or TypeKind.Struct,
            IsTupleType: false,
            NullableAnnotation: not NullableAnnotation.Annotated,
        } record
        && record.ContainingNamespace?.ToDisplayString() is not ("System" or "System.Collections.Generic") ? record : null;

    /// <summary>The members of a record, by the parameters of its constructor where it is positional.</summary>
    public static ImmutableArray<SpaceMember> Of(INamedTypeSymbol record, KnownSymbols known, CancellationToken cancellationToken)
    {
        var members = ObjectMembers.Readable(record);
        var parameters = ObjectMembers.Constructor(record, members, known.Compilation)?.Parameters ?? [];
        return [.. members.Select(member => Read(
            member, parameters.FirstOrDefault(
                parameter => SymbolEqualityComparer.Default.Equals(ObjectMembers.ForParameter(members, parameter), member)), known, cancellationToken))];
    }

    private static SpaceMember Read(ISymbol member, IParameterSymbol? parameter, KnownSymbols known, CancellationToken cancellationToken)
    {
        ImmutableArray<AttributeData> attributes = [.. (parameter?.GetAttributes() ?? []).Concat(member.GetAttributes())];
        var syntax = (parameter ?? member).DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
        return new SpaceMember(
            member,
            ObjectMembers.TypeOf(member),
            [.. attributes
                .SelectMany(attribute => Kinds.Where(kind => IsA(attribute, kind.Attribute)).Select(kind => (kind.Name, attribute)))],
            attributes.FirstOrDefault(attribute => IsA(attribute, KnownNames.StepsAttribute)),
            [.. attributes.Where(attribute => IsA(attribute, KnownNames.WhenAttribute))],
            syntax switch
            {
                ParameterSyntax positional => positional.Default?.Value,
                PropertyDeclarationSyntax property => property.Initializer?.Value,
                VariableDeclaratorSyntax field => field.Initializer?.Value,
                _ => null,
            },
            parameter?.HasExplicitDefaultValue ?? !ObjectMembers.IsRequired(member));

        bool IsA(AttributeData attribute, string name) =>
            attribute.AttributeClass is { } type && SymbolEqualityComparer.Default.Equals(type, known.Get(name));
    }
}
