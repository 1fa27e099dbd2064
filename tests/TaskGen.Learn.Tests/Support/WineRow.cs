namespace TaskGen.Learn.Tests;

/// <summary>A row of wine.csv.</summary>
internal sealed record WineRow(
    double Alcohol,
    double MalicAcid,
    double Ash,
    double AlcalinityOfAsh,
    double Magnesium,
    double TotalPhenols,
    double Flavanoids,
    double NonflavanoidPhenols,
    double Proanthocyanins,
    double ColorIntensity,
    double Hue,
    double Od280Od315OfDilutedWines,
    double Proline,
    [property: Target, Column("target")] int Class);
