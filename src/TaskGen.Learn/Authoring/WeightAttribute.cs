namespace TaskGen.Learn;

/// <summary>Marks the number that says how much a row counts in training and scoring; not negative. It is no feature.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class WeightAttribute : Attribute;
