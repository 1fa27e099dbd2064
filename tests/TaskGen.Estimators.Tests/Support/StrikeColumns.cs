namespace TaskGen.Estimators.Tests;

/// <summary>Every kind of column that has nothing to do with penguins.</summary>
internal sealed record StrikeColumns : ColumnTransformer<Strike>
{
    protected override void Define(ColumnSet<Strike> columns)
    {
        columns.Date(row => row.Flown, [DatePart.Month, DatePart.DayOfWeek], cyclic: true);
        columns.Date(row => row.Day, [DatePart.Year]);
        columns.Ordinal(row => row.Size, ["Small", "Medium", "Large"], UnseenLevel.Ignore).Impute(ImputeStrategy.MostFrequent);
        columns.Ordinal(row => row.Phase, maxLevels: 2, fillMissing: true);
        columns.Hash(row => row.Operator, 4);
        columns.TfIdf(row => row.Species, maxTerms: 3);
        columns.HashWords(row => row.Species, 5, name: "words");
        columns.Number(row => row.Speed * 1.852, "kilometres");
    }
}
