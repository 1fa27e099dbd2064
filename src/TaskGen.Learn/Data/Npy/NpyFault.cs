using System.Globalization;

namespace TaskGen.Learn;

/// <summary>The errors of .npy files.</summary>
internal static class NpyFault
{
    private const string Matrix = "a NumPy matrix of numbers (.npy)";

    /// <summary>The file does not begin as one that NumPy wrote.</summary>
    public static DataFormatException NotNpy(string name, ReadOnlySpan<byte> start) => start switch
    {
        [] => Error(name, "an empty file", Matrix, "Check that the file was written and copied whole."),
        [(byte)'P', (byte)'K', ..] => Error(
            name, "an archive of several arrays (.npz)", Matrix, "Save the array that is meant by itself, with numpy.save."),
        [0x93, (byte)'N', ..] => Error(name, "a file that ends in its header", Matrix, "Check that the file was written and copied whole."),
        _ => Error(
            name, "a file that does not begin as one of NumPy's does", Matrix, "Write it with numpy.save, or correct the ending of its name."),
    };

    /// <summary>The file is of a version that is not known.</summary>
    public static DataFormatException Version(string name, int major, int minor) => Error(
        name,
        string.Create(CultureInfo.InvariantCulture, $"version {major}.{minor} of the format"),
        "version 1.0, 2.0 or 3.0",
        "Check that the file was written and copied whole.");

    /// <summary>The header cannot be read.</summary>
    public static DataFormatException Header(string name, string found, string problem) => Error(
        name,
        $"a header that cannot be read, {found}: {problem}",
        "the type, order and shape of a matrix",
        "Check that the file was written and copied whole.");

    /// <summary>The values are no numbers.</summary>
    public static DataFormatException Type(string name, string type)
    {
        var (found, advice) = type.TrimStart('<', '>', '|', '=') switch
        {
            ['O', ..] => ("Python objects", "They are pickled code, which is not run: convert them with array.astype(float) before numpy.save."),
            ['[' or '(', ..] => (
                "rows with named fields",
                "Save them with numpy.lib.recfunctions.structured_to_unstructured(array), whose columns are matched by position, or as csv."),
            ['c', ..] => ("complex numbers", "Save real and imaginary parts as columns of their own."),
            ['U' or 'S' or 'a', ..] => ("text", "Save text as csv or JSON Lines."),
            ['M' or 'm', ..] => ("dates or durations", "Save them as csv, or as numbers with array.astype('int64')."),
            _ => ("values that are no numbers of 1, 2, 4 or 8 bytes", "Convert them with array.astype(float) before numpy.save."),
        };
        return Error(name, $"{found} (dtype {FoundText.Quote(type)})", "numbers (f2, f4, f8, i1 to i8, u1 to u8 or b1)", advice);
    }

    /// <summary>The array is no matrix.</summary>
    public static DataFormatException Shape(string name, IReadOnlyList<long> shape) => Error(
        name,
        string.Create(CultureInfo.InvariantCulture, $"an array of {shape.Count} dimensions ({string.Join(" x ", shape)})"),
        "one of rows and columns, or of rows alone",
        shape.Count == 0 ? "Save it with array.reshape(1, 1)." : "Save it with array.reshape(len(array), -1).");

    /// <summary>There are fewer numbers than the header says.</summary>
    /// <param name="name">The file.</param>
    /// <param name="header">What its header says.</param>
    /// <param name="found">The bytes that are there; null where that is not known.</param>
    public static DataFormatException TooShort(string name, NpyHeader header, long? found) => Error(
        name,
        found is null ? "an end in the middle of the numbers" : string.Create(CultureInfo.InvariantCulture, $"{found} bytes of numbers"),
        Expected(header),
        "Check that the file was written and copied whole.");

    /// <summary>There is something behind the numbers.</summary>
    public static DataFormatException TooLong(string name, NpyHeader header) =>
        Error(name, "bytes behind the numbers", Expected(header), "Write one array into a file.");

    /// <summary>The numbers do not fit into one array of memory.</summary>
    public static DataFormatException TooLarge(string name, NpyHeader header, string limit, string advice) =>
        Error(name, header.Size, limit, advice);

    /// <summary>A number of columns in words.</summary>
    public static string Columns(int count) => count == 1 ? "1 column" : string.Create(CultureInfo.InvariantCulture, $"{count} columns");

    private static string Expected(NpyHeader header) =>
        string.Create(CultureInfo.InvariantCulture, $"{header.ByteCount} bytes, for {header.Size}");

    private static DataFormatException Error(string name, string found, string expected, string advice) =>
        new(new DataPlace(name), found, expected, advice);
}
