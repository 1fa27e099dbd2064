using System.Text.Json;

namespace TaskGen.Cli.Inputs;

/// <summary>The values of flags, as a tree along the names of members.</summary>
internal sealed class InputTree
{
    private readonly Dictionary<string, InputTree> _members = new(StringComparer.Ordinal);

    /// <summary>The value that a flag gives at this place; null if none does.</summary>
    public JsonElement? Value { get; private set; }

    /// <summary>Whether flags give values of members.</summary>
    public bool HasMembers => _members.Count > 0;

    /// <summary>The tree of a member; null if no flag is for it.</summary>
    public InputTree? Find(string member) => _members.GetValueOrDefault(member);

    /// <summary>Puts a value in its place.</summary>
    public void Add(IEnumerable<string> path, JsonElement value)
    {
        var tree = this;
        foreach (var name in path)
        {
            if (!tree._members.TryGetValue(name, out var inner))
            {
                tree._members.Add(name, inner = new InputTree());
            }

            tree = inner;
        }

        tree.Value = value;
    }
}
