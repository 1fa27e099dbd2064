namespace TaskGen.Serialization;

/// <summary>The named members of a type, in the order in which they are written.</summary>
/// <param name="typeName">The name of the type as a C# programmer writes it, without namespaces.</param>
/// <param name="members">The members.</param>
public sealed class ObjectShape(string typeName, params MemberShape[] members)
{
    /// <summary>The name of the type as a C# programmer writes it, without namespaces.</summary>
    public string TypeName { get; } = typeName;

    /// <summary>The members, in the order in which they are written.</summary>
    public IReadOnlyList<MemberShape> Members { get; } = members;

    /// <summary>What the type is for, in a sentence of its documentation.</summary>
    public string? Description { get; init; }

    /// <summary>The number of members.</summary>
    internal int Count => members.Length;

    /// <summary>The position of the member with this name (exactly), or -1.</summary>
    public int IndexOf(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < members.Length; i++)
        {
            if (name.SequenceEqual(members[i].Name))
            {
                return i;
            }
        }

        return -1;
    }
}
