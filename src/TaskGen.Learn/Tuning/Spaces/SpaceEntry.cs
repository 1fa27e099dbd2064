using System.Collections.Immutable;
using System.Text.Json;

namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>A hyperparameter of a space.</summary>
internal abstract class SpaceEntry(string name)
{
    private readonly List<(string Other, Func<SpaceEntry, ImmutableArray<double>> Values)> _conditions = [];

    /// <summary>Its name in JSON, with dots between the names of nested records.</summary>
    public string Name { get; } = name;

    /// <summary>The index of its dimension in the space; -1 if it is not searched.</summary>
    public int Dimension { get; set; } = -1;

    /// <summary>Whether it is never searched, since its conditions cannot be met; it has its default then.</summary>
    public bool IsNever { get; set; }

    /// <summary>Whether there is a value for where it is not searched.</summary>
    public abstract bool HasDefault { get; }

    /// <summary>The hyperparameters that decide whether it is searched, and which of their coordinates it takes.</summary>
    public IReadOnlyList<(string Other, Func<SpaceEntry, ImmutableArray<double>> Values)> Conditions => _conditions;

    /// <summary>What samplers see; null if it has only one value.</summary>
    public abstract SearchDimension? ToDimension();

    /// <summary>Writes its range as JSON.</summary>
    public abstract void WriteRange(Utf8JsonWriter writer);

    /// <summary>Lets the values of another hyperparameter decide whether it is searched.</summary>
    public void AddCondition(string other, Func<SpaceEntry, ImmutableArray<double>> values) => _conditions.Add((other, values));
}
