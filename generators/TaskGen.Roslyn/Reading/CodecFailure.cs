using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading;

/// <summary>Why a type cannot be serialized.</summary>
/// <param name="Path">The way to the offending member, for example <c>Options.Handle</c>; the type itself if it is the offender.</param>
/// <param name="Type">The offending type.</param>
/// <param name="Reason">What is wrong with it, as the end of a sentence; null if that is said elsewhere.</param>
internal sealed record CodecFailure(string Path, string Type, string? Reason)
{
    private string Subject => Path == Type ? $"'{Type}'" : $"'{Path}' is of the type '{Type}', which";

    /// <summary>Adds the problem of the parameter or method with the given name.</summary>
    public void Report(ProblemKind kind, Location? location, string name, ProblemBag problems)
    {
        if (Reason is null)
        {
            problems.Worsen(kind.Effect);
        }
        else
        {
            problems.Add(kind, location, name, Subject, Type, Reason);
        }
    }
}
