namespace TaskGen.Learn;

/// <summary>Marks the member of a row that is to be predicted.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class TargetAttribute : Attribute;
