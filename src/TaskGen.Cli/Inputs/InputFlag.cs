using TaskGen.Serialization;

namespace TaskGen.Cli.Inputs;

/// <summary>A flag that sets one input, or a member of one.</summary>
/// <param name="Name">The name with its dashes, for example <c>--hp.maxIterations</c>.</param>
/// <param name="Path">The names of the members that lead to the value, the input first.</param>
/// <param name="Member">What is set.</param>
/// <param name="Form">How words become a value.</param>
internal sealed record InputFlag(string Name, IReadOnlyList<string> Path, MemberShape Member, FlagForm Form)
{
    /// <summary>How the value is read.</summary>
    public Codec Codec => Member.Codec;

    /// <summary>Whether a run is impossible without a value for it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether other flags set the members of the value; such a flag sets them all, by JSON, and help does not list it.</summary>
    public bool HasMembers { get; init; }
}
