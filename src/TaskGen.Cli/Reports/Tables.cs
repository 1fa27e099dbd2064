using System.Globalization;
using Spectre.Console;

namespace TaskGen.Cli.Reports;

/// <summary>How tables look: columns with a heading and no lines, as in other command lines.</summary>
internal static class Tables
{
    /// <summary>The style of headings.</summary>
    public static Style Heading { get; } = new(decoration: Decoration.Bold);

    /// <summary>The style of what is of less interest.</summary>
    public static Style Dim { get; } = new(decoration: Decoration.Dim);

    /// <summary>Makes a table.</summary>
    /// <param name="columns">The headings; one that ends with a space stands above numbers, which are set to the right.</param>
    public static Table Create(params IEnumerable<string> columns)
    {
        var table = new Table().NoBorder();
        foreach (var heading in columns)
        {
            var column = new TableColumn(new TextCell(heading.TrimEnd(), Heading)) { Padding = new Padding(0, 0, 3, 0) };
            table.AddColumn(heading.EndsWith(' ') ? column.RightAligned() : column);
        }

        return table;
    }

    /// <summary>A score as people read it.</summary>
    public static string Score(double score) => score.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>A line above a part of a report.</summary>
    public static TextCell Title(string text) => new(text + "\n", Heading);
}
