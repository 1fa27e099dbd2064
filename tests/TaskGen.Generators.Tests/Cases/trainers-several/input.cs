using TaskGen.Learn;

namespace Acme;

[Dataset(TrainingUrl = "data.csv", Targets = ["Y"])]
public static partial class Several
{
    public sealed record Row(double X, double Y);

    public sealed record Linear(double Slope);

    public sealed record Constant(double Mean);

    public sealed record Deep(double[] Weights);

    public sealed record Scores(double Score, double Error, string Note, decimal Price);

    [Train]
    public static Linear Line(double rate, Partition<Row> train) => new(rate);

    /// <summary>Takes the mean.</summary>
    [Train(Name = "Mean", Cache = false)]
    public static async Task<Model<Constant>> Average(int folds, Partition<Row> train)
    {
        await Task.Yield();
        return new(new Constant(folds), new Dictionary<string, MetadataValue>());
    }

    [Train]
    public static ValueTask<Deep> Network(int layers, Partition<Row> train) => new(new Deep([layers]));

    [Evaluate]
    public static async Task<Scores> EvaluateLine(Linear model, Partition<Row> data)
    {
        await Task.Yield();
        return new(model.Slope, 0, "", 1);
    }

    [Evaluate(Direction = Direction.Minimize)]
    public static async ValueTask<float> EvaluateMean(Constant model, Partition<Row> data)
    {
        await Task.Yield();
        return (float)model.Mean;
    }

    [Evaluate]
    public static (double score, int count) EvaluateNetwork(Deep model, Partition<Row> data) => (model.Weights[0], data.Count);
}
