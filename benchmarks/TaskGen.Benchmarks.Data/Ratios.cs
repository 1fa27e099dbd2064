using System.Globalization;

namespace TaskGen.Benchmarks.Data;

/// <summary>All comparisons, or those that are named, over a number of rows of 20 numeric columns.</summary>
internal static class Ratios
{
    /// <summary>Rounds and rows, then names of comparisons; all by default.</summary>
    public static void Run(string[] arguments)
    {
        var rounds = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 7;
        var rows = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 1_000_000;
        var folder = Directory.CreateTempSubdirectory("taskgen-benchmark-").FullName;
        try
        {
            var path = Path.Combine(folder, "measurements.csv");
            MeasurementFile.Write(path, rows);
            Run("matrix", () => MatrixReading.Compare(path, rows, rounds));
            Run("stored", () => StoredReading.Compare(path, rounds));
            Run("fingerprint", () => Fingerprinting.Compare(path, rounds));
            Run("sqlite", () => DatabaseReading.CompareSqlite(path, Path.Combine(folder, "measurements.sqlite"), rounds));
            Run("postgres", () => DatabaseReading.ComparePostgres(path, rounds));
            Run("joins", () => Joining.Compare(folder, rounds), () => SessionFiles.Write(folder, rows));
            Run("pandas", () => PandasPeer.Compare(path, rounds));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        void Run(string name, Action compare, Action? prepare = null)
        {
            if (arguments.Length <= 2 || arguments.Skip(2).Contains(name))
            {
                prepare?.Invoke();
                compare();
            }
        }
    }
}
