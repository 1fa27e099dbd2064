namespace TaskGen.Learn;

/// <summary>What a field is where the data says so itself, as JSON does.</summary>
internal enum FieldKind
{
    /// <summary>Not there.</summary>
    Absent,

    /// <summary>There, and null.</summary>
    Null,

    /// <summary>Text, which may be empty.</summary>
    Text,

    /// <summary>A number, as it is written.</summary>
    Number,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A list or an object, which is no value of a member.</summary>
    Composite,
}
