using System.Globalization;

namespace TaskGen.Roslyn.Reading.Workflows;

/// <summary>Gives the nodes of one workflow their ids, and the frame its fields.</summary>
internal sealed class NodeIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Keeps a name from being given, as those of inputs are.</summary>
    public void Reserve(string name) => _taken.Add(name);

    /// <summary>The name itself the first time, then with <c>_2</c>, <c>_3</c>, …</summary>
    public string Next(string name)
    {
        var id = name;
        for (var number = 2; !_taken.Add(id); number++)
        {
            id = name + "_" + number.ToString(CultureInfo.InvariantCulture);
        }

        return id;
    }
}
