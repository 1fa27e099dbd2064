using TaskGen.Serialization;

namespace TaskGen.Benchmarks.Data;

/// <summary>From what the store has of a dataset to its rows, beside reading them from csv again, and beside making as many records of numbers.</summary>
internal static class StoredReading
{
    public static void Compare(string path, int rounds)
    {
        var rows = Codecs.Array(MeasurementCodec.Instance);
        var stored = BinarySerializer.Serialize(rows, [.. MeasurementRows.Read(path)]);
        var numbers = Array.ConvertAll(BinarySerializer.Deserialize(rows, stored), static row => row.X0);
        Comparison.Run(
            "rows that are in the store",
            rounds,
            new Contender("rows from csv", () => Last([.. MeasurementRows.Read(path)])),
            new Contender("rows from the store", () => Last(BinarySerializer.Deserialize(rows, stored))),
            new Contender("records alone", () => Last(Array.ConvertAll(numbers, Record))));
    }

    private static double Last(Measurement[] rows) => rows[^1].X0;

    private static Measurement Record(double x) => new(x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, 1, 2, 3, 4, 5);
}
