namespace TaskGen.Roslyn.Models;

/// <summary>A codec that wraps a user's <c>ICodec&lt;T&gt;</c>.</summary>
/// <param name="Implementation">The user's class, fully qualified.</param>
internal sealed record CustomCodecModel(string ClassName, string Type, string TypeName, string Implementation)
    : CodecClassModel(ClassName, Type, TypeName);
