namespace TaskGen.Testing.Engines.Contracts;

/// <summary>What makes a suite whole.</summary>
public static class ContractSuite
{
    /// <summary>Every group of tests.</summary>
    public static IReadOnlyList<Type> Contracts =>
        [.. typeof(ContractSuite).Assembly.GetTypes().Where(static type => type.IsAbstract && ContractOf(type.BaseType) == typeof(EngineContract<>))];

    /// <summary>The names of the groups that a suite lacks.</summary>
    /// <param name="suite">The class that holds a class for each group.</param>
    public static IReadOnlyList<string> Missing(Type suite)
    {
        ArgumentNullException.ThrowIfNull(suite);
        return [.. Contracts.Except(suite.GetNestedTypes().Select(static type => ContractOf(type.BaseType))).Select(static type => NameOf(type!))];
    }

    /// <summary>The name of a group as it is written.</summary>
    public static string NameOf(Type contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return contract.Name[..contract.Name.IndexOf('`', StringComparison.Ordinal)];
    }

    private static Type? ContractOf(Type? type) => type is { IsGenericType: true } ? type.GetGenericTypeDefinition() : null;
}
