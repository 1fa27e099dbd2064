using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading;

/// <summary>Reads a record, class, struct or tuple whose constructor and init properties cover it.</summary>
internal static class ObjectReader
{
    public static ObjectCodecModel? Read(INamedTypeSymbol type, string className, string path, CodecReader codecs, out CodecFailure? failure)
    {
        if (type.IsTupleType)
        {
            return Tuple(type, className, path, codecs, out failure);
        }

        if (Refusal(type, codecs.Known.Compilation) is { } reason)
        {
            return Refuse(type, path, reason, out failure);
        }

        var properties = ObjectMembers.Readable(type);
        if (ObjectMembers.Constructor(type, properties, codecs.Known.Compilation) is not { } constructor)
        {
            return Refuse(type, path, "has no constructor whose parameters are all members that can be read", out failure);
        }

        var members = new List<MemberModel>();
        var covered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in constructor.Parameters)
        {
            var property = ObjectMembers.ForParameter(properties, parameter)!;
            covered.Add(property.Name);
            var isOptional = DefaultValue.TryGet(parameter, codecs.CancellationToken, out var constant);
            if (Member(property, type, path, codecs, out failure,
                isOptional ? Literals.Of(parameter.Type, constant) : null,
                isOptional ? JsonLiterals.Of(parameter.Type, constant) : null) is not { } member)
            {
                return null;
            }

            members.Add(member);
        }

        // Without constructor arguments an empty object shows what the initializers give.
        var hasTemplate = members.Count == 0 && !properties.Any(static property => ObjectMembers.IsRequired(property));
        foreach (var property in properties.Where(property => !covered.Contains(property.Name)))
        {
            if (!ObjectMembers.IsSettable(property, codecs.Known.Compilation))
            {
                if (!ObjectMembers.HoldsState(property))
                {
                    continue;
                }

                return Refuse(type, path, $"has the member '{property.Name}', which neither its constructor nor an initializer sets", out failure);
            }

            var (value, json) = MemberDefaults.Of(property, hasTemplate, codecs);
            if (Member(property, type, path, codecs, out failure, value, json) is not { } member)
            {
                return null;
            }

            members.Add(member);
        }

        if (ObjectMembers.HiddenState(type) is { } field)
        {
            return Refuse(type, path, $"keeps state in the field '{field.Name}', which a codec cannot see", out failure);
        }

        if (Twins(members) is var (first, second))
        {
            return Refuse(type, path, $"has the members '{first}' and '{second}', which have one name in JSON", out failure);
        }

        if (members.Count == 0)
        {
            return Refuse(type, path, "has no member that can be read and set", out failure);
        }

        failure = null;
        return new ObjectCodecModel(
            className,
            TypeNames.Qualified(type),
            TypeNames.Short(type),
            Documentation.Summary(type, codecs.CancellationToken),
            members.ToEquatableArray(),
            constructor.Parameters.Length,
            IsTuple: false);
    }

    private static ObjectCodecModel? Refuse(INamedTypeSymbol type, string path, string reason, out CodecFailure? failure)
    {
        failure = new CodecFailure(path, TypeNames.Short(type), reason);
        return null;
    }

    // Two members whose names differ for C# and not in JSON.
    private static (string First, string Second)? Twins(IEnumerable<MemberModel> members) => members
        .GroupBy(static member => member.JsonName, StringComparer.Ordinal)
        .Select(static group => group.Select(static member => member.PropertyName).ToArray())
        .Where(static names => names.Length > 1)
        .Select(static names => ((string, string)?)(names[0], names[1]))
        .FirstOrDefault();

    private static string? Refusal(INamedTypeSymbol type, Compilation compilation) => type switch
    {
        { SpecialType: SpecialType.System_Object } => "says nothing of what is inside",
        { TypeKind: TypeKind.Interface } => "is an interface",
        { TypeKind: TypeKind.Delegate } => "is a delegate, which is code and not data",
        { TypeKind: not (TypeKind.Class or TypeKind.Struct) } => "is of a kind that cannot be serialized",
        { IsStatic: true } => "is static",
        { IsAbstract: true } => "is abstract",
        { IsRefLikeType: true } => "is a ref struct",
        { IsAnonymousType: true } => "is anonymous; declare a record",
        // References show no private fields of classes, so that a StringBuilder would seem to be its length and capacity.
        { TypeKind: TypeKind.Class, ContainingAssembly: { } assembly } when type.Name != "Tuple" && SharedFramework.Contains(assembly, compilation) =>
            "is a class of .NET, which a codec cannot look into",
        _ when GeneratedCode.IsGenerated(type) => "is generated, and what is generated does not see itself; declare a record",
        _ when !compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) && Reachability.IsFileLocal(type) => "is local to a file",
        _ => null,
    };

    private static ObjectCodecModel? Tuple(INamedTypeSymbol type, string className, string path, CodecReader codecs, out CodecFailure? failure)
    {
        failure = null;
        var members = new List<MemberModel>();
        foreach (var element in type.TupleElements)
        {
            if (codecs.Read(element.Type, $"{path}.{element.Name}", out failure) is not { } codec)
            {
                return null;
            }

            members.Add(new MemberModel(
                Identifiers.ToCamelCase(element.Name), element.Name, TypeNames.Qualified(element.Type), codec, null, null, null));
        }

        if (Twins(members) is var (first, second))
        {
            return Refuse(type, path, $"has the elements '{first}' and '{second}', which have one name in JSON", out failure);
        }

        return new ObjectCodecModel(
            className, TypeNames.Qualified(type), TypeNames.Short(type), null, members.ToEquatableArray(), members.Count, IsTuple: true);
    }

    private static MemberModel? Member(
        ISymbol property, INamedTypeSymbol owner, string path, CodecReader codecs, out CodecFailure? failure, string? value, string? json)
    {
        var type = ObjectMembers.TypeOf(property);
        if (codecs.Read(type, $"{path}.{property.Name}", out failure) is not { } codec)
        {
            return null;
        }

        var description = Documentation.Summary(property, codecs.CancellationToken)
            ?? Documentation.Parameter(owner, property.Name, codecs.CancellationToken);
        return new MemberModel(
            Identifiers.ToCamelCase(property.Name), property.Name, TypeNames.Qualified(type), codec, value, json, description);
    }
}
