using System.Text.Json;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>Collects the hyperparameters of a space; what generated code describes it to.</summary>
public sealed class SpaceBuilder
{
    private readonly List<SpaceEntry> _entries = [];
    private readonly string _owner;
    private readonly JsonElement? _ranges;
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private string _prefix = "";
    private int _last;

    internal SpaceBuilder(string owner, JsonElement? ranges) => (_owner, _ranges) = (owner, ranges);

    /// <summary>Adds a hyperparameter that has a default.</summary>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="range">Its values; null where nothing says what they are, which leaves the default.</param>
    /// <param name="codec">How a value is written.</param>
    /// <param name="missing">Its default.</param>
    public SpaceBuilder Add<T>(string name, ParameterRange<T>? range, Codec<T> codec, T missing) =>
        Add(name, range ?? ParameterRange.Choice([missing]), codec, true, missing);

    /// <summary>Adds a hyperparameter without default.</summary>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="range">Its values.</param>
    /// <param name="codec">How a value is written.</param>
    /// <exception cref="InvalidSpaceException">The range is null: nothing says what its values are.</exception>
    public SpaceBuilder Add<T>(string name, ParameterRange<T>? range, Codec<T> codec) => Add(name, range, codec, false, default!);

    /// <summary>Adds the hyperparameters of a nested record.</summary>
    /// <param name="name">The name of the member in JSON.</param>
    /// <param name="nested">Their space.</param>
    public SpaceBuilder Nest(string name, HyperparameterSpace nested)
    {
        ArgumentNullException.ThrowIfNull(nested);
        var (prefix, first) = (_prefix, _entries.Count);
        _prefix = $"{prefix}{name}.";
        nested.DescribeTo(this);
        (_prefix, _last) = (prefix, first);
        return this;
    }

    /// <summary>Searches what was added last only where another hyperparameter of the same record has certain values.</summary>
    /// <param name="name">The name of the other hyperparameter in JSON.</param>
    /// <param name="values">Its values.</param>
    public SpaceBuilder When<T>(string name, params T[] values)
    {
        foreach (var entry in _entries.Skip(_last))
        {
            entry.AddCondition(_prefix + name, other =>
                [.. values.Select(((SpaceEntry<T>)other).Coordinate).Where(static coordinate => !double.IsNaN(coordinate))]);
        }

        return this;
    }

    internal SpaceLayout Build()
    {
        if (_ranges?.EnumerateObject().Select(static member => member.Name).FirstOrDefault(name => !_read.Contains(name)) is { } unknown)
        {
            throw new InvalidSpaceException(
                $"{_owner} has no hyperparameter '{unknown}'; expected one of {string.Join(", ", _entries.Select(static entry => $"'{entry.Name}'"))}.");
        }

        return new SpaceLayout(_owner, _entries, SpaceDimensions.Of(_owner, _entries));
    }

    private SpaceBuilder Add<T>(string name, ParameterRange<T>? range, Codec<T> codec, bool hasDefault, T missing)
    {
        ArgumentNullException.ThrowIfNull(codec);
        var full = _prefix + name;
        if (_ranges is { } ranges && ranges.TryGetProperty(full, out var json))
        {
            _read.Add(full);
            range = RangeJson.Read(json, codec, $"$.{full}");
        }

        _last = _entries.Count;
        _entries.Add(new SpaceEntry<T>(full, range ?? throw Unknown(full), codec, hasDefault, missing));
        return this;
    }

    private InvalidSpaceException Unknown(string name) => new(
        $"The hyperparameter '{name}' of {_owner} has no default, and nothing says which values to search. "
        + "Give its member an attribute such as [Uniform], [IntRange] or [Choice], or set it where the space is made.");
}
