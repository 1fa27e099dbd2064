using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.Learning.Spaces;

/// <summary>Reads the space of a hyperparameter record, nested records included.</summary>
internal sealed class SpaceModelReader(CodecReader codecs)
{
    // What the base class has and what is generated beside the properties.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Create", "Describe", "EnumerateGrid", "Equals", "Finalize", "GetHashCode", "GetType", "GridSize", "MemberwiseClone", "Read", "ReferenceEquals",
        "ToJson", "ToString", "WithJson",
    };

    private readonly HashSet<ITypeSymbol> _open = new(SymbolEqualityComparer.Default);

    /// <summary>The space of a type; null if it is no record whose members say what is searched.</summary>
    public SpaceModel? Read(ITypeSymbol type, string className)
    {
        if (type is not INamedTypeSymbol { IsTupleType: false } record || codecs.ObjectOf(type) is not { } shape || !_open.Add(type))
        {
            return null;
        }

        var symbols = SpaceMember.Of(record, codecs.Known, codecs.CancellationToken);
        var members = shape.Members.Select(member =>
            Read(member, symbols.First(symbol => symbol.Symbol.Name == member.PropertyName), shape, symbols, className));
        var model = new SpaceModel(className, shape.Type, shape.TypeName, members.ToEquatableArray(), shape.ConstructorCount);
        _open.Remove(type);
        return model;
    }

    private SpaceMemberModel Read(
        MemberModel member, SpaceMember symbol, ObjectCodecModel shape, IReadOnlyList<SpaceMember> symbols, string className)
    {
        var range = RangeExpressions.Of(symbol, codecs.CancellationToken);
        var name = Name(member.PropertyName, className, symbols);
        var nested = range is null && symbol.Type.NullableAnnotation != NullableAnnotation.Annotated ? Read(symbol.Type, name + "Space") : null;
        var conditions = symbol.Conditions.Select(condition => Condition(condition, shape, symbols)).OfType<SpaceConditionModel>();
        return new SpaceMemberModel(member, name, range?.Expression, range?.Text, conditions.ToEquatableArray(), nested);
    }

    private static string Name(string member, string className, IReadOnlyList<SpaceMember> members)
    {
        var isTaken = Reserved.Contains(member) || member == className
            || members.Any(other => member == other.Symbol.Name + "Space" && member != other.Symbol.Name);
        return isTaken ? member + "Range" : member;
    }

    private SpaceConditionModel? Condition(AttributeData condition, ObjectCodecModel shape, IReadOnlyList<SpaceMember> symbols)
    {
        var arguments = new AttributeArguments(condition, codecs.CancellationToken);
        return arguments.At(0).Value is string name
            && arguments.At(1) is { Kind: TypedConstantKind.Array } list
            && shape.Members.FirstOrDefault(member => member.PropertyName == name) is { } other
            && symbols.FirstOrDefault(symbol => symbol.Symbol.Name == name) is { } symbol
                ? new SpaceConditionModel(
                    other.JsonName, other.Type, RangeExpressions.Values(symbol.Type, ChoiceChecks.Values(list).Select(static item => item.Value)))
                : null;
    }
}
