namespace TaskGen.Learn;

/// <summary>Marks a member of a row as an input of the model.</summary>
/// <remarks>
/// Without any such mark, and without <see cref="DatasetAttribute.Features"/>, every member is a feature that is not a target, a key, a time, a
/// weight or ignored. With one, only those marked are.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class FeatureAttribute : Attribute;
