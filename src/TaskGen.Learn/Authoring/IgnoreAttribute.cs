namespace TaskGen.Learn;

/// <summary>Keeps a member of a row out of training: it is read and stays in the row, but is neither feature nor target.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class IgnoreAttribute : Attribute;
