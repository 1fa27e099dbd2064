namespace TaskGen.Roslyn.Models;

/// <summary>A codec that stands inside a container.</summary>
internal sealed record LocalCodecModel(ContainerModel Container, CodecClassModel Codec);
