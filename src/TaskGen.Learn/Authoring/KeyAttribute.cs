namespace TaskGen.Learn;

/// <summary>Marks a member that identifies a row, alone or together with others so marked. It is no feature unless it is marked as one.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class KeyAttribute : Attribute;
