namespace TaskGen.Learn.Tests;

/// <summary>A row of penguins.csv, which has empty fields.</summary>
internal sealed record PenguinRow(
    [property: Target] Species Species,
    string Island,
    double? BeakLengthMm,
    double? BeakDepthMm,
    int? FlipperLengthMm,
    [property: Column("body_mass_g")] int? Weight,
    string? Sex);
