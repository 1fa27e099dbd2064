namespace TaskGen.Roslyn.Reading;

/// <summary>Why a type cannot be serialized.</summary>
/// <param name="Path">The way to the offending member, for example <c>Options.Handle</c>; the type itself if it is the offender.</param>
/// <param name="Type">The offending type.</param>
/// <param name="Reason">What is wrong with it, as the end of a sentence.</param>
internal sealed record CodecFailure(string Path, string Type, string Reason);
