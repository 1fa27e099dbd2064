using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A hyperparameter of a space.</summary>
/// <param name="Member">The member of the record.</param>
/// <param name="PropertyName">The name of the property of the space.</param>
/// <param name="Range">The range as an expression; null if nothing says what the values are.</param>
/// <param name="RangeText">The range in documentation; null if there is none.</param>
/// <param name="Conditions">When it is searched at all.</param>
/// <param name="Nested">The space of its type, if that is a record of hyperparameters.</param>
internal sealed record SpaceMemberModel(
    MemberModel Member,
    string PropertyName,
    string? Range,
    string? RangeText,
    EquatableArray<SpaceConditionModel> Conditions,
    SpaceModel? Nested);
