namespace TaskGen.Learn;

/// <summary>
/// Declares every text that a column may hold. Other text is an error; among the features the member becomes one column of zeros and ones for
/// each category, as an enumeration does, and as a target the position of its category.
/// </summary>
/// <param name="categories">The texts, each once, in the order of their columns.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class CategoriesAttribute(params string[] categories) : Attribute
{
    /// <summary>The texts, in the order of their columns.</summary>
    public IReadOnlyList<string> Categories { get; } = categories;
}
