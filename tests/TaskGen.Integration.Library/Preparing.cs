using TaskGen.Estimators;
using TaskGen.Learn;

namespace TaskGen.Integration.Library;

/// <summary>Everything that learns from data before an estimator does, as data of a task.</summary>
public static partial class Preparing
{
    public sealed record Numbers(
        StandardScaler Standard, MinMaxScaler MinMax, RobustScaler Robust, Imputer Imputer, ColumnSelector Selector);

    public sealed record Values(
        OneHotEncoder OneHot,
        OrdinalEncoder Ordinal,
        CategoryImputer Levels,
        FeatureHasher Hash,
        DateEncoder Dates,
        TfIdfVectorizer Terms,
        HashingVectorizer HashedTerms);

    [Task]
    public static Numbers KeepNumbers(Numbers numbers) => numbers;

    [Task]
    public static Values KeepValues(Values values) => values;

    /// <summary>Twice each number.</summary>
    [Task(Cache = true)]
    public static NumericMatrix Double(NumericMatrix matrix) =>
        new([.. Enumerable.Range(0, matrix.RowCount).SelectMany(row => matrix.Row(row).ToArray()).Select(static value => 2 * value)], matrix.ColumnNames);
}
