using System.Text;
using System.Text.Json;

namespace TaskGen.Learn;

/// <summary>
/// Finds the member that a property is for: by the explicit name exactly, else by the member's name exactly, else ignoring case and <c>_</c>.
/// </summary>
/// <param name="columns">The columns of a row type.</param>
internal sealed class JsonProperties(IReadOnlyList<RowColumn> columns)
{
    // Beyond that, names are likely to be data.
    private const int MostNames = 4096;

    private readonly List<Property> _known = [];

    /// <summary>The property that a reader is on.</summary>
    /// <param name="reader">A reader on the name of a property.</param>
    /// <param name="position">How many properties the object has before it: most objects have theirs in one order.</param>
    public Property Find(ref Utf8JsonReader reader, int position)
    {
        if (position < _known.Count && reader.ValueTextEquals(_known[position].Name))
        {
            return _known[position];
        }

        foreach (var known in _known)
        {
            if (reader.ValueTextEquals(known.Name))
            {
                return known;
            }
        }

        var property = Resolve(reader.GetString()!);
        if (_known.Count < MostNames)
        {
            _known.Add(property);
        }

        return property;
    }

    private Property Resolve(string name)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (string.Equals(columns[i].ExplicitName ?? columns[i].Name, name, StringComparison.Ordinal))
            {
                return new Property(Encoding.UTF8.GetBytes(name), name, i, IsExact: true);
            }
        }

        var loose = HeaderMatcher.Loose(name);
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].ExplicitName is null && string.Equals(HeaderMatcher.Loose(columns[i].Name), loose, StringComparison.Ordinal))
            {
                return new Property(Encoding.UTF8.GetBytes(name), name, i, IsExact: false);
            }
        }

        return new Property(Encoding.UTF8.GetBytes(name), name, -1, IsExact: false);
    }

    /// <summary>A name of a property, and the column that it is for, or -1.</summary>
    internal sealed record Property(byte[] Name, string Text, int Column, bool IsExact);
}
