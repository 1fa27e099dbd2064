namespace TaskGen.Serialization;

/// <summary>One named member of an object.</summary>
/// <param name="name">The name in JSON and on the command line, in camelCase.</param>
/// <param name="codec">Gives the codec of the member's type; asked late, since types may refer to themselves.</param>
public sealed class MemberShape(string name, Func<Codec> codec)
{
    /// <summary>A member of a type that does not refer back to the object's own.</summary>
    /// <param name="name">The name in JSON and on the command line, in camelCase.</param>
    /// <param name="codec">The codec of the member's type.</param>
    public MemberShape(string name, Codec codec)
        : this(name, () => codec)
    {
    }

    /// <summary>The name in JSON and on the command line, in camelCase.</summary>
    public string Name { get; } = name;

    /// <summary>The codec of the member's type.</summary>
    public Codec Codec => field ??= codec();

    /// <summary>Whether the member may be left out where a person writes the object; it then has its default.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The default of an optional member as JSON text, for example <c>1.0</c> or <c>"auto"</c>; null if it is not a constant.</summary>
    public string? Default { get; init; }

    /// <summary>What the member means, from its documentation.</summary>
    public string? Description { get; init; }
}
