using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading;

/// <summary>Finds the codecs of the types of one declaration, and collects those that have to be generated.</summary>
internal sealed class CodecReader(KnownSymbols known, string container, CancellationToken cancellationToken)
{
    private readonly Dictionary<ITypeSymbol, CodecClassModel?> _classes = new(SymbolEqualityComparer.IncludeNullability);

    public KnownSymbols Known => known;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>All codecs that have to be generated for what was read so far.</summary>
    public CodecSetModel Codecs
    {
        get
        {
            var shared = _classes.Where(static pair => pair.Value is not null && IsShared(pair.Key));
            var local = _classes.Where(static pair => pair.Value is not null && !IsShared(pair.Key));
            return new CodecSetModel(InOrder(shared), InOrder(local));
        }
    }

    /// <summary>The members of a type that was read and has a codec of its own; null if it has none.</summary>
    public ObjectCodecModel? ObjectOf(ITypeSymbol type) => _classes.TryGetValue(type, out var model) ? model as ObjectCodecModel : null;

    /// <summary>Reads a type; gives null and the reason if there is no codec for it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="path">How messages name the place.</param>
    /// <param name="failure">The reason.</param>
    public CodecModel? Read(ITypeSymbol type, string path, out CodecFailure? failure)
    {
        // The compiler, or the problem of being generic, says enough.
        if (type.TypeKind is TypeKind.Error || IsOpen(type))
        {
            return Fail(type, path, null, out failure);
        }

        // Nothing can implement ICodec<dynamic>.
        if (type is IDynamicTypeSymbol)
        {
            return Fail(known.Compilation.ObjectType, path, "says nothing of what is inside", out failure);
        }

        if (type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated })
        {
            return Wrap("Nullable", TypeNames.WithoutAnnotation(type), path, out failure);
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return Wrap("NullableValue", nullable.TypeArguments[0], path, out failure);
        }

        failure = null;
        type = TypeNames.WithoutAnnotation(type);
        if (CustomCodecs.For(known).TryGetValue(type, out var implementation))
        {
            return Class(type, () => new CustomCodecModel(ClassName(type), TypeNames.Qualified(type), TypeNames.Short(type), implementation));
        }

        if (BuiltInCodecs.Property(type, known) is { } property)
        {
            return new CodecModel($"{BuiltInCodecs.Class}.{property}", IsComposite: false);
        }

        if (Collection(type, path, out failure) is { } collection)
        {
            return collection;
        }

        if (failure is not null)
        {
            return null;
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return Class(type, () => Enum((INamedTypeSymbol)type));
        }

        return type is INamedTypeSymbol named
            ? Object(named, path, out failure)
            : Fail(type, path, "is of a kind that cannot be serialized", out failure);
    }

    public static CodecModel? Fail(ITypeSymbol type, string path, string? reason, out CodecFailure failure)
    {
        failure = new CodecFailure(path, TypeNames.Short(type), reason);
        return null;
    }

    private static bool IsOpen(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => IsOpen(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsOpen) || (named.ContainingType is { } outer && IsOpen(outer)),
        _ => false,
    };

    // Behind the name of a type, `[]` would be an array of it.
    private static string ElementPath(ITypeSymbol list, string path) =>
        path != TypeNames.Short(list) ? path + "[]" : TypeNames.Short(TypeNames.WithoutAnnotation(
        list is IArrayTypeSymbol array ? array.ElementType : ((INamedTypeSymbol)list).TypeArguments.Last()));

    private static bool IsShared(ITypeSymbol type) => Reachability.Of(type) >= Accessibility.Internal;

    private static EquatableArray<CodecClassModel> InOrder(IEnumerable<KeyValuePair<ITypeSymbol, CodecClassModel?>> classes) =>
        classes.Select(static pair => pair.Value!).OrderBy(static model => model.ClassName, StringComparer.Ordinal).ToEquatableArray();

    private CodecModel? Wrap(string method, ITypeSymbol inner, string path, out CodecFailure? failure) =>
        Read(inner, path, out failure) is { } codec
            ? new CodecModel($"{BuiltInCodecs.Class}.{method}({codec.Expression})", IsComposite: true, codec.IsLate)
            : null;

    private CodecModel? Collection(ITypeSymbol type, string path, out CodecFailure? failure)
    {
        failure = null;
        switch (type)
        {
            case IArrayTypeSymbol { Rank: > 1 }:
                return Fail(type, path, "has several dimensions, where an array of arrays would do", out failure);
            case IArrayTypeSymbol array when BuiltInCodecs.IsNumber(array.ElementType):
                return new CodecModel($"{BuiltInCodecs.Class}.Numbers<{TypeNames.Qualified(array.ElementType)}>()", IsComposite: true);
            case IArrayTypeSymbol array:
                return Wrap("Array", array.ElementType, ElementPath(type, path), out failure);
            case INamedTypeSymbol result when known.Is(result, KnownNames.MapResult):
                return Wrap("MapResult", result.TypeArguments[0], path + ".Value", out failure);
            case INamedTypeSymbol { TypeArguments.Length: 1 } list when BuiltInCodecs.ListMethod(list) is { } method:
                return Wrap(method, list.TypeArguments[0], ElementPath(type, path), out failure);
            case INamedTypeSymbol { TypeArguments.Length: 2 } dictionary when BuiltInCodecs.DictionaryMethod(dictionary) is { } method:
                return dictionary.TypeArguments[0] switch
                {
                    { SpecialType: not SpecialType.System_String } => Fail(type, path, "is a dictionary whose keys are not strings", out failure),
                    { NullableAnnotation: NullableAnnotation.Annotated } => Fail(type, path, "is a dictionary whose keys may be null", out failure),
                    _ => Wrap(method, dictionary.TypeArguments[1], ElementPath(type, path), out failure),
                };
            default:
                return null;
        }
    }

    private CodecModel Class(ITypeSymbol type, Func<CodecClassModel> create)
    {
        if (!_classes.ContainsKey(type))
        {
            _classes.Add(type, create());
        }

        return Reference(type) with { IsLate = false };
    }

    private CodecModel? Object(INamedTypeSymbol type, string path, out CodecFailure? failure)
    {
        failure = null;
        if (_classes.ContainsKey(type))
        {
            return Reference(type);
        }

        // Tasks share their types.
        var shared = SharedCodecs.Of(known.Compilation);
        if (shared.TryGetValue(type, out var read))
        {
            foreach (var pair in read.Where(pair => !_classes.ContainsKey(pair.Key)))
            {
                _classes.Add(pair.Key, pair.Value);
            }

            return Reference(type);
        }

        if (_classes.Count == 0 && IsShared(type))
        {
            return First(type, path, out failure);
        }

        return ReadObject(type, path, out failure);
    }

    private CodecModel? First(INamedTypeSymbol type, string path, out CodecFailure? failure)
    {
        var codec = ReadObject(type, path, out failure);
        if (codec is not null && _classes.Keys.All(IsShared))
        {
            SharedCodecs.Of(known.Compilation)[type] = [.. _classes];
        }

        return codec;
    }

    private CodecModel? ReadObject(INamedTypeSymbol type, string path, out CodecFailure? failure)
    {
        failure = null;

        // Known before its members are, so that a type may contain itself.
        _classes.Add(type, null);
        _classes[type] = ObjectReader.Read(type, ClassName(type), path, this, out failure);
        if (failure is null)
        {
            return Reference(type);
        }

        _classes.Remove(type);
        return null;
    }

    private CodecModel Reference(ITypeSymbol type) => new($"{Scope(type)}.{ClassName(type)}.Instance", IsComposite: false, IsLate: true);

    private string Scope(ITypeSymbol type) => IsShared(type) ? GeneratedNames.Namespace(known.Compilation.AssemblyName) : container;

    private static EnumCodecModel Enum(INamedTypeSymbol type) => new(
        ClassName(type),
        TypeNames.Qualified(type),
        TypeNames.Short(type),
        type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).Select(static field => field.Name).ToEquatableArray());

    private static string ClassName(ITypeSymbol type) =>
        (IsShared(type) ? "" : "__") + Identifiers.Mangle(TypeNames.Plain(type)) + "Codec";
}
