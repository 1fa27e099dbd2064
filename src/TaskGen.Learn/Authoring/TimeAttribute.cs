namespace TaskGen.Learn;

/// <summary>
/// Marks the member that says when a row was observed: a date, a time or a number. A dataset with one is split by time, so that a model is
/// tested on what came after all it was trained on. It is no feature unless it is marked as one.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class TimeAttribute : Attribute;
