using System.ComponentModel;
using System.Globalization;
using TaskGen.Definitions;

namespace TaskGen.CompilerServices;

/// <summary>
/// The code hashes of an assembly as its generated code holds them: one text, read when the first hash is asked for. A switch over a thousand
/// names would take the compiler longer than all else about them.
/// </summary>
/// <param name="lines">
/// A line for each task or trainer: its name, the hash of its source, and the places in <paramref name="reached"/> of types of the assemblies
/// that this source calls, with spaces between.
/// </param>
/// <param name="reached">A type of each assembly that any of them calls.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CodeHashTable(string lines, params Type[] reached)
{
    private readonly Lazy<Dictionary<string, CodeHash>> _hashes = new(() => Read(lines, reached));

    /// <summary>The hash for the task or trainer with a name; null if there is none.</summary>
    public CodeHash? Find(string name) => _hashes.Value.GetValueOrDefault(name);

    private static Dictionary<string, CodeHash> Read(string lines, Type[] reached)
    {
        var hashes = new Dictionary<string, CodeHash>(StringComparer.Ordinal);
        foreach (var line in lines.EnumerateLines())
        {
            string[] parts = line.ToString().Split(' ');
            hashes.Add(parts[0], new CodeHash(parts[1], [.. parts.Skip(2).Select(place => reached[int.Parse(place, CultureInfo.InvariantCulture)])]));
        }

        return hashes;
    }
}
