namespace TaskGen.Learn.Tests.Training.Samples;

/// <summary>A trainer class as a user writes it: nearest centroid on scaled features.</summary>
internal static class Wine
{
    public static WineModel Train(WineHyperparameters hp, Partition<WineRow> train)
    {
        var features = train.Features;
        var scales = new double[features.ColumnCount];
        for (var column = 0; column < scales.Length; column++)
        {
            var values = features.Column(column);
            var mean = values.Average();
            scales[column] = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
        }

        var labels = train.TargetLabels();
        var overall = Mean(features, Enumerable.Range(0, train.Count));
        var centroids = Enumerable.Range(0, labels.Max() + 1).Select(label =>
        {
            var mean = Mean(features, Enumerable.Range(0, train.Count).Where(row => labels[row] == label));
            return mean.Select((value, column) => value + (hp.Shrinkage * (overall[column] - value))).ToArray();
        });
        return new WineModel([.. centroids], scales);
    }

    public static Evaluation Evaluate(WineModel model, Partition<WineRow> data)
    {
        var labels = data.TargetLabels();
        var correct = Enumerable.Range(0, data.Count).Count(row => model.Predict(data.Features.Row(row)) == labels[row]);
        return new Evaluation((double)correct / data.Count, new Dictionary<string, double> { ["rows"] = data.Count });
    }

    private static double[] Mean(NumericMatrix features, IEnumerable<int> rows)
    {
        var chosen = rows.ToArray();
        return [.. Enumerable.Range(0, features.ColumnCount).Select(column => chosen.Average(row => features[row, column]))];
    }
}
