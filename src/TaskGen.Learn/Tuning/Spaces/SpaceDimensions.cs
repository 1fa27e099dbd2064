using System.Collections.Immutable;

namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>Finds which hyperparameters of a space are searched, and under which conditions.</summary>
internal sealed class SpaceDimensions
{
    private readonly string _owner;
    private readonly IReadOnlyList<SpaceEntry> _entries;
    private readonly Dictionary<string, SpaceEntry> _byName;

    // What is left of the conditions of an entry; an entry that is not yet among them is being looked at.
    private readonly Dictionary<SpaceEntry, List<(SpaceEntry Other, ImmutableArray<double> Values)>?> _conditions = [];

    private SpaceDimensions(string owner, IReadOnlyList<SpaceEntry> entries)
    {
        (_owner, _entries) = (owner, entries);
        _byName = entries.ToDictionary(static entry => entry.Name, StringComparer.Ordinal);
    }

    /// <summary>The space as samplers see it; the entries learn which dimensions they are.</summary>
    /// <exception cref="InvalidSpaceException">A condition names no hyperparameter, leads back to its own, or is that of one without default.</exception>
    public static SearchSpace Of(string owner, IReadOnlyList<SpaceEntry> entries) => new SpaceDimensions(owner, entries).Build();

    private SearchSpace Build()
    {
        foreach (var entry in _entries)
        {
            Resolve(entry);
        }

        var dimensions = new List<(SpaceEntry Entry, SearchDimension Dimension)>();
        foreach (var entry in _entries.Where(static entry => !entry.IsNever))
        {
            if (Dimension(entry) is { } dimension)
            {
                entry.Dimension = dimensions.Count;
                dimensions.Add((entry, dimension));
            }
        }

        return new SearchSpace([.. dimensions.Select(pair => pair.Dimension with
        {
            Conditions = [.. _conditions[pair.Entry]!.Select(static condition => new DimensionCondition(condition.Other.Dimension, condition.Values))],
        })]);
    }

    // One value under a condition is a choice of one: it is there or not.
    private SearchDimension? Dimension(SpaceEntry entry) =>
        entry.ToDimension() ?? (_conditions[entry]!.Count > 0 ? SearchDimension.Category(entry.Name, 1) : null);

    private void Resolve(SpaceEntry entry)
    {
        if (_conditions.TryGetValue(entry, out var known))
        {
            _ = known ?? throw Error(entry, "has a condition that leads back to it. Leave one of the conditions out.");
            return;
        }

        if (entry.Conditions.Count > 0 && !entry.HasDefault)
        {
            throw Error(entry, "is searched under a condition, and has no value for where that does not hold. Give its member a default.");
        }

        _conditions[entry] = null;
        var left = new List<(SpaceEntry, ImmutableArray<double>)>();
        foreach (var (name, values) in entry.Conditions)
        {
            var other = _byName.GetValueOrDefault(name) ?? throw Error(entry, $"has a condition on '{name}', which is no hyperparameter.");
            Resolve(other);
            var accepted = values(other);
            var isFixed = !other.IsNever && Dimension(other) is null;
            if (other.IsNever || accepted.IsEmpty || (isFixed && !accepted.Contains(0)))
            {
                entry.IsNever = true;
            }
            else if (!isFixed)
            {
                left.Add((other, accepted));
            }
        }

        _conditions[entry] = left;
    }

    private InvalidSpaceException Error(SpaceEntry entry, string fault) => new($"The hyperparameter '{entry.Name}' of {_owner} {fault}");
}
