using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A codec for a record, class, struct or tuple with named members.</summary>
/// <param name="Members">All members; constructor parameters first, in their order.</param>
/// <param name="ConstructorCount">How many of the members go through the constructor; the others are set in an initializer.</param>
/// <param name="IsTuple">Whether the type is a tuple, which is made without <c>new</c>.</param>
internal sealed record ObjectCodecModel(
    string ClassName,
    string Type,
    string TypeName,
    string? Description,
    EquatableArray<MemberModel> Members,
    int ConstructorCount,
    bool IsTuple)
    : CodecClassModel(ClassName, Type, TypeName);
