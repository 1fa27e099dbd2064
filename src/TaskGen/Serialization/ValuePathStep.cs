namespace TaskGen.Serialization;

/// <summary>One object, list or dictionary on the way to a place in a value.</summary>
internal struct ValuePathStep
{
    /// <summary>The members of an object; null for a list or dictionary.</summary>
    public ObjectShape? Shape;

    /// <summary>The key of a dictionary's entry, or a name that the object's shape does not have.</summary>
    public string? Key;

    /// <summary>The member or element; -1 before the first.</summary>
    public int Index;

    /// <summary>How many members, elements or entries there are.</summary>
    public int Count;
}
