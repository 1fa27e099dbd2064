using TaskGen.Estimators;

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
}
