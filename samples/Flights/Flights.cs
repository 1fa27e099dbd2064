using TaskGen.Learn;

namespace FlightsSample;

/// <summary>Predicts by how much a flight is late from the hour of its departure, without ever holding the flights in memory.</summary>
[Dataset(TrainingUrl = "data/flights-train.csv.gz", TestUrl = "data/flights-test.csv.gz", Lazy = true)]
public static partial class Flights
{
    /// <summary>What may be tuned.</summary>
    /// <param name="Smoothing">How many flights of the average delay each hour starts with: more of them pull hours with few flights to the average.</param>
    public sealed record Hyperparameters([LogUniform(1, 1e4)] double Smoothing = 100);

    /// <summary>A flight.</summary>
    /// <param name="Delay">Minutes after the time it was to arrive; negative if it was early.</param>
    /// <param name="Distance">Miles.</param>
    /// <param name="Departure">Hours after midnight.</param>
    public sealed record Flight([Target] double Delay, double Distance, [Column("time")] double Departure);

    /// <summary>The mean delay of each hour, in minutes, drawn to that of all flights.</summary>
    public sealed record Model(double[] DelayByHour)
    {
        /// <summary>The expected delay of a flight, in minutes.</summary>
        public double Predict(Flight flight) => DelayByHour[HourOf(flight)];
    }

    /// <summary>Averages delays by hour, in one pass over the rows.</summary>
    /// <param name="hp">What may be tuned.</param>
    [Train(Memory = "100Mi")]
    public static Model Train(Hyperparameters hp, LazyPartition<Flight> train, CancellationToken cancellationToken = default)
    {
        var (counts, sums) = (new long[24], new double[24]);
        foreach (var flight in train.ReadRows(cancellationToken))
        {
            counts[HourOf(flight)]++;
            sums[HourOf(flight)] += flight.Delay;
        }

        var mean = sums.Sum() / counts.Sum();
        return new Model([.. sums.Zip(counts, (sum, count) => (sum + (hp.Smoothing * mean)) / (count + hp.Smoothing))]);
    }

    /// <summary>Scores a model by its mean absolute error, in minutes.</summary>
    [Evaluate(Direction = Direction.Minimize)]
    public static Evaluation Evaluate(Model model, LazyPartition<Flight> data)
    {
        var (count, absolute, squared) = (0L, 0.0, 0.0);
        foreach (var flight in data.ReadRows())
        {
            var error = flight.Delay - model.Predict(flight);
            count++;
            absolute += Math.Abs(error);
            squared += error * error;
        }

        return new Evaluation(absolute / count, new Dictionary<string, double> { ["rootMeanSquaredError"] = Math.Sqrt(squared / count) });
    }

    private static int HourOf(Flight flight) => (int)flight.Departure % 24;
}
