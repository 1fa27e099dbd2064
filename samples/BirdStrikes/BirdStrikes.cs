using TaskGen.Estimators;
using TaskGen.Learn;

namespace BirdStrikesSample;

/// <summary>Tells which strikes of wildlife damage an aircraft: learned from the years to 1998, tested on those after.</summary>
/// <remarks>What a strike cost is known only afterwards and says whether there was damage, so the query leaves it out.</remarks>
[Dataset(
    Query = """
        select id, flight_date, airport, aircraft, operator, state, phase, wildlife_size, species, time_of_day, speed,
          case damage when 'None' then 'No' else 'Yes' end as damage
        from strikes
        where flight_date >= @from and flight_date < @to
        """,
    DatabaseUrl = "data/strikes.sqlite.gz",
    UniqueId = nameof(Strike.Id))]
[QueryInput("from", Training = "1990-01-01", Test = "1999-01-01")]
[QueryInput("to", Training = "1999-01-01", Test = "2003-01-01")]
public static partial class BirdStrikes
{
    /// <summary>What may be tuned.</summary>
    /// <param name="C">The weight of the loss against the penalty: smaller numbers shrink the coefficients more.</param>
    /// <param name="MinFrequency">Levels in fewer strikes than this share a column.</param>
    public sealed record Hyperparameters([LogUniform(1e-3, 1e2)] double C = 0.1, [IntRange(1, 100)] int MinFrequency = 20);

    /// <summary>A strike.</summary>
    public sealed record Strike(
        [Key] long Id,
        [Time] DateOnly FlightDate,
        string Airport,
        string Aircraft,
        string Operator,
        string State,
        string Phase,
        string WildlifeSize,
        string Species,
        string TimeOfDay,
        double? Speed,
        [Target, Categories("No", "Yes")] string Damage);

    /// <summary>The columns that are made of a strike.</summary>
    public sealed record Features : ColumnTransformer<Strike>
    {
        /// <summary>Levels in fewer strikes than this share a column.</summary>
        public int MinFrequency { get; init; } = 1;

        /// <inheritdoc/>
        protected override void Define(ColumnSet<Strike> columns)
        {
            columns.Number(strike => strike.Speed).Impute(ImputeStrategy.Median, indicators: true).Standardize();
            columns.OneHot(strike => strike.Airport, UnseenLevel.Infrequent, MinFrequency);
            columns.OneHot(strike => strike.Aircraft, UnseenLevel.Infrequent, MinFrequency);
            columns.OneHot(strike => strike.Operator, UnseenLevel.Infrequent, MinFrequency);
            columns.OneHot(strike => strike.Phase, UnseenLevel.Ignore);
            columns.OneHot(strike => strike.WildlifeSize, UnseenLevel.Ignore);
            columns.OneHot(strike => strike.Species, UnseenLevel.Infrequent, MinFrequency);
            columns.OneHot(strike => strike.TimeOfDay, UnseenLevel.Ignore);
            columns.Date(strike => strike.FlightDate, [DatePart.Month], cyclic: true);
        }
    }

    /// <summary>Fits a logistic regression on the levels, the season and the speed.</summary>
    /// <param name="hp">What may be tuned.</param>
    [Train(Memory = "500Mi")]
    public static Pipeline<Strike, Features, LogisticRegression> Train(
        Hyperparameters hp, Partition<Strike> train, CancellationToken cancellationToken = default) => Pipeline.Fit(
            new Features { MinFrequency = hp.MinFrequency },
            train,
            features => LogisticRegression.Fit(features, train.TargetLabels(), hp.C, cancellationToken: cancellationToken),
            cancellationToken);

    /// <summary>Scores a model by the area under its ROC curve: nine strikes in ten do no damage, so that accuracy says little.</summary>
    [Evaluate(Direction = Direction.Maximize)]
    public static Evaluation Evaluate(Pipeline<Strike, Features, LogisticRegression> model, Partition<Strike> data)
    {
        var actual = data.TargetLabels();
        var probabilities = model.PredictProbabilities(data);
        return new Evaluation(Metrics.RocAuc(actual, [.. probabilities.Select(static row => row[1])]), new Dictionary<string, double>
        {
            ["logLoss"] = Metrics.LogLoss(actual, probabilities, [0, 1]),
            ["accuracy"] = Metrics.Accuracy(actual, model.Predict(data)),
        });
    }
}
