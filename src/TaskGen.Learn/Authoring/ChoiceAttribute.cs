namespace TaskGen.Learn;

/// <summary>Searches a hyperparameter among listed values.</summary>
/// <remarks>Booleans and enums take all their values by themselves.</remarks>
/// <param name="values">The values, of the member's type; at least one, none of them twice. Whole numbers will do for fractions.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class ChoiceAttribute(params object?[] values) : Attribute
{
    /// <summary>The values, in order.</summary>
    public IReadOnlyList<object?> Values { get; } = values;
}
