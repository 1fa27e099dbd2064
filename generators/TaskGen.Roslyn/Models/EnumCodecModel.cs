using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>A codec for an enum, by names.</summary>
/// <param name="Names">The names of the values, in the order of declaration.</param>
internal sealed record EnumCodecModel(string ClassName, string Type, string TypeName, EquatableArray<string> Names)
    : CodecClassModel(ClassName, Type, TypeName);
