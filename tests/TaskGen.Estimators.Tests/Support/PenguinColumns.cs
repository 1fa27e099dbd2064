namespace TaskGen.Estimators.Tests;

/// <summary>What make_preprocessing_expectations.py does to penguins, with a rarity that can be set.</summary>
internal sealed record PenguinColumns : ColumnTransformer<Penguin>
{
    public int MinFrequency { get; init; } = 60;

    protected override void Define(ColumnSet<Penguin> columns)
    {
        columns.Number(row => row.BeakLength).And(row => row.BeakDepth).And(row => row.FlipperLength)
            .Impute(ImputeStrategy.Median, indicators: true).Standardize();
        columns.Number(row => row.BodyMass, "mass").Impute().ScaleRobustly().ScaleToRange();
        columns.OneHot(row => row.Island, UnseenLevel.Ignore, MinFrequency);
        columns.OneHot(row => row.Sex, UnseenLevel.Ignore, fillMissing: true);
    }
}
