using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>The space of a hyperparameter record, or of a record in it.</summary>
/// <param name="ClassName">The name of the generated class.</param>
/// <param name="Type">The type of the record, fully qualified.</param>
/// <param name="TypeName">The name of the record in documentation.</param>
/// <param name="Members">The members of the record; constructor parameters first, in their order.</param>
/// <param name="ConstructorCount">How many of the members go through the constructor; the others are set in an initializer.</param>
internal sealed record SpaceModel(
    string ClassName,
    string Type,
    string TypeName,
    EquatableArray<SpaceMemberModel> Members,
    int ConstructorCount);
