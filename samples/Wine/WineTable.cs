using System.Globalization;
using TaskGen;
using TaskGen.Learn;

namespace WineSample;

/// <summary>Measurements of wines, row after row, and the class of each wine.</summary>
public sealed record WineTable(string[] Columns, double[] Values, int[] Classes)
{
    /// <summary>Reads a file with a header, numbers, and the class in the last column.</summary>
    public static WineTable Read(DataFile file)
    {
        using var reader = new StreamReader(file.OpenRead());
        var header = reader.ReadLine()?.Split(',') ?? throw new InvalidDataException($"{file}: expected a header, found an empty file.");
        var values = new List<double>();
        var classes = new List<int>();
        for (var line = 2; reader.ReadLine() is { Length: > 0 } text; line++)
        {
            var fields = text.Split(',');
            if (fields.Length != header.Length)
            {
                throw new InvalidDataException($"{file}({line}): expected {header.Length} fields, found {fields.Length}.");
            }

            values.AddRange(fields.SkipLast(1).Select(static field => double.Parse(field, CultureInfo.InvariantCulture)));
            classes.Add(int.Parse(fields[^1], CultureInfo.InvariantCulture));
        }

        return new WineTable(header[..^1], [.. values], [.. classes]);
    }

    /// <summary>The measurements as estimators take them.</summary>
    public NumericMatrix ToMatrix() => new(Values, Columns);
}
