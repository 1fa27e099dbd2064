using TaskGen.Serialization;

namespace TaskGen.Cli.Tests.Support;

/// <summary>Inputs by name: what generated records are, without a type for each test.</summary>
internal sealed class Values(string[] names)
{
    private readonly object?[] _values = new object?[names.Length];

    public object? this[int index]
    {
        get => _values[index];
        set => _values[index] = value;
    }

    public T Get<T>(string name) => (T)_values[Array.IndexOf(names, name)]!;
}
