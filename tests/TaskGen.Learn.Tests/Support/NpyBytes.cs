using System.Text;

namespace TaskGen.Learn.Tests;

/// <summary>.npy files that a test spells out.</summary>
internal static class NpyBytes
{
    public const string Name = "data/points.npy";

    /// <summary>A file with a header and the bytes of its numbers.</summary>
    public static byte[] File(string header, byte[] numbers, byte version = 1)
    {
        var text = Encoding.UTF8.GetBytes(header + "\n");
        byte[] length = version == 1 ? BitConverter.GetBytes((ushort)text.Length) : BitConverter.GetBytes(text.Length);
        return [0x93, .. "NUMPY"u8, version, 0, .. length, .. text, .. numbers];
    }

    /// <summary>A file with doubles, row after row.</summary>
    public static byte[] Doubles(string shape, params double[] numbers) =>
        File($"{{'descr': '<f8', 'fortran_order': False, 'shape': {shape}, }}", [.. numbers.SelectMany(BitConverter.GetBytes)]);

    /// <summary>The error that a matrix gives.</summary>
    public static DataFormatException Error(byte[] bytes) => Assert.Throws<DataFormatException>(() => NumericMatrix.ReadNpy(new MemoryStream(bytes)));

    /// <summary>The points of a file.</summary>
    public static PointRow[] Points(byte[] bytes) => CsvText.Read(new MemoryStream(bytes), Name, PointRowSchema.Instance);
}
