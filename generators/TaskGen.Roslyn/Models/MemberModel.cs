namespace TaskGen.Roslyn.Models;

/// <summary>A member of a serialized object.</summary>
/// <param name="JsonName">The name in JSON and on the command line.</param>
/// <param name="PropertyName">The name of the property or field, keywords not escaped.</param>
/// <param name="Type">The type, fully qualified and annotated.</param>
/// <param name="Codec">An expression for the codec of the type.</param>
/// <param name="Default">The value of a member that is left out, as an expression; null if it must be there.</param>
/// <param name="DefaultJson">The same as JSON; null if it is no constant.</param>
/// <param name="Description">What the documentation says of it.</param>
internal sealed record MemberModel(
    string JsonName,
    string PropertyName,
    string Type,
    CodecModel Codec,
    string? Default,
    string? DefaultJson,
    string? Description);
