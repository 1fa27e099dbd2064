using System.Globalization;

namespace TaskGen.Estimators.Tests;

/// <summary>A row of penguins.csv; empty fields are null.</summary>
internal sealed record Penguin(
    string Species, string Island, double? BeakLength, double? BeakDepth, double? FlipperLength, double? BodyMass, string? Sex)
{
    public static Penguin[] All { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "penguins.csv")).Skip(1).Select(line => line.Split(','))
            .Select(fields => new Penguin(
                fields[0], fields[1], Number(fields[2]), Number(fields[3]), Number(fields[4]), Number(fields[5]), fields[6].Length > 0 ? fields[6] : null)),
    ];

    public int Label => Species switch { "Adelie" => 0, "Chinstrap" => 1, _ => 2 };

    private static double? Number(string field) => field.Length > 0 ? double.Parse(field, CultureInfo.InvariantCulture) : null;
}
