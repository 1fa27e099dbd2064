using System.ComponentModel;

namespace TaskGen.CompilerServices;

/// <summary>
/// Carries the hash of the source that an assembly's public members reach, for the code hashes of tasks in other assemblies that call them. It is
/// the same on every machine, which the build's own identity is not.
/// </summary>
/// <param name="source">The hash.</param>
/// <param name="reached">A type of each assembly that the source calls outside .NET itself.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class SourceHashAttribute(string source, params Type[] reached) : Attribute
{
    /// <summary>The hash.</summary>
    public string Source { get; } = source;

    /// <summary>A type of each assembly that the source calls.</summary>
    public Type[] Reached { get; } = reached;
}
