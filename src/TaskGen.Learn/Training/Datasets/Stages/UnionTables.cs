using System.ComponentModel;
using TaskGen.Serialization;
using TaskGen.Text;

namespace TaskGen.Learn;

/// <summary>The rows of each source that a method with <c>[Union]</c> joins.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionTables
{
    private readonly Array[] _rows;

    internal UnionTables(Array[] rows) => _rows = rows;

    /// <summary>The rows of a source, in their order.</summary>
    /// <param name="position">The position of the source.</param>
    /// <typeparam name="T">Their type.</typeparam>
    public IReadOnlyList<T> Get<T>(int position) => (T[])_rows[position];

    /// <summary>How they are written.</summary>
    internal static Codec<UnionTables> CodecOf(UnionTable[] tables) => Codecs.Object<UnionTables>(
        $"UnionTables<{string.Join(", ", tables.Select(static table => table.Rows.TypeName))}>",
        [.. tables.Select(static (table, i) => new MemberShape($"rows{Invariant.Text(i)}", table.Rows))],
        (writer, value) =>
        {
            for (var i = 0; i < tables.Length; i++)
            {
                tables[i].Write(writer, i, value._rows[i]);
            }
        },
        reader => new UnionTables([.. tables.Select((table, i) => table.Read(reader, i))]));
}
