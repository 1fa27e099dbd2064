namespace TaskGen.Learn;

/// <summary>Names the column of the file that a member of a row is read from.</summary>
/// <remarks>Without it, columns match by the member's name: exactly, else ignoring case and <c>_</c>.</remarks>
/// <param name="name">The name as the header has it.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class ColumnAttribute(string name) : Attribute
{
    /// <summary>The name as the header has it.</summary>
    public string Name { get; } = name;
}
