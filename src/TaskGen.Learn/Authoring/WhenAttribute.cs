namespace TaskGen.Learn;

/// <summary>Searches a hyperparameter only where another one has certain values; elsewhere it keeps its default.</summary>
/// <remarks>Several conditions on one member must hold together.</remarks>
/// <example><c>[Choice("linear", "rbf")] string Kernel = "rbf", [LogUniform(1e-4, 10), When(nameof(Kernel), "rbf")] double Gamma = 0.1</c></example>
/// <param name="member">The other member of the same record.</param>
/// <param name="values">The values of it; at least one, each of which it can take.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field, AllowMultiple = true)]
public sealed class WhenAttribute(string member, params object?[] values) : Attribute
{
    /// <summary>The other member of the same record.</summary>
    public string Member { get; } = member;

    /// <summary>The values of it.</summary>
    public IReadOnlyList<object?> Values { get; } = values;
}
