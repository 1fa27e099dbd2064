namespace TaskGen.Roslyn.Models;

/// <summary>How generated code gets at the codec of a type.</summary>
/// <param name="Expression">An expression of type <c>Codec&lt;T&gt;</c>.</param>
/// <param name="IsComposite">Whether the expression creates the codec each time, so that it is to be kept in a field.</param>
/// <param name="IsLate">Whether it is, or is made of, the codec of a type with members, which may refer back to the type that asks.</param>
internal sealed record CodecModel(string Expression, bool IsComposite, bool IsLate = false);
