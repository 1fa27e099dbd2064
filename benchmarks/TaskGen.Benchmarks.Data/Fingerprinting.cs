using System.Security.Cryptography;
using TaskGen.Learn;

namespace TaskGen.Benchmarks.Data;

/// <summary>What identifies rows, beside the hash of as many bytes.</summary>
internal static class Fingerprinting
{
    public static void Compare(string path, int rounds)
    {
        var rows = MeasurementRows.Read(path).ToArray();
        var bytes = new byte[rows.Length * 20 * sizeof(double)];
        Random.Shared.NextBytes(bytes);
        Comparison.Run(
            "fingerprint",
            rounds,
            new Contender("SHA-256 of as many bytes", () => SHA256.HashData(bytes).Length),
            new Contender("fingerprint of rows", () => new Partition<Measurement>(rows, MeasurementSchema.Instance).Fingerprint.Length / 2));
    }
}
