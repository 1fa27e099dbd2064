namespace TaskGen.Roslyn.Models;

/// <summary>A type and how it is written.</summary>
/// <param name="Type">The type, fully qualified.</param>
/// <param name="Codec">How it is written.</param>
internal sealed record TypedCodecModel(string Type, CodecModel Codec);
