using System.Collections.Concurrent;
using TaskGen.Text;

namespace TaskGen.Cli.Progress;

/// <summary>Tells the items of maps, which are counted, from the nodes that are shown one by one.</summary>
internal sealed class MapItems
{
    private readonly ConcurrentDictionary<string, bool> _maps = new(StringComparer.Ordinal);

    /// <summary>Whether news is of an item of a map that counts its items, or of something inside one.</summary>
    public bool Holds(NodeProgress value)
    {
        if (value.Items is not null)
        {
            _maps.TryAdd(value.NodePath, true);
        }

        for (var end = value.NodePath.IndexOf('[', StringComparison.Ordinal); end >= 0; end = value.NodePath.IndexOf('[', end + 1))
        {
            if (_maps.ContainsKey(value.NodePath[..end]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How far a map is, for example "12 of 2000 items, 1 failed".</summary>
    public static string Text(NodeProgress value) =>
        $"{Invariant.Text(value.ItemsEnded)} of {Invariant.Text(value.Items!.Value)} items"
        + (value.ItemsFailed > 0 ? $", {Invariant.Text(value.ItemsFailed)} failed" : "");
}
