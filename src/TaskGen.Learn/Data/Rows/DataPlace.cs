using System.Globalization;
using System.Text;

namespace TaskGen.Learn;

/// <summary>Where something was found in a file, from the file down to a field.</summary>
/// <param name="File">The file, as messages name it.</param>
/// <param name="Line">The line where the record starts, from 1.</param>
/// <param name="Column">The number of the field in its line, from 1.</param>
/// <param name="Header">The column's name in the header.</param>
/// <param name="Member">The member of the row that is read from the column.</param>
internal sealed record DataPlace(string File, long? Line = null, int? Column = null, string? Header = null, string? Member = null)
{
    /// <summary>A record.</summary>
    /// <param name="file">The file, as messages name it.</param>
    /// <param name="line">The line where the record starts, from 1; 0 if it has none.</param>
    public static DataPlace Of(string file, long line) => new(file, line == 0 ? null : line);

    /// <summary>For example <c>data/wine.csv(17,4): column 'malic_acid' of member 'MalicAcid'</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(File);
        if (Line is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"({Line}");
            text.Append(Column is null ? ")" : string.Create(CultureInfo.InvariantCulture, $",{Column})"));
        }

        if (Header is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $": column '{Header}'");
        }

        if (Member is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(Header is null ? ": " : " of ")}member '{Member}'");
        }

        return text.ToString();
    }
}
