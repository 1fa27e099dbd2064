using TaskGen.Learn;
using TaskGen.Serialization;
using static TaskGen.Cli.Tests.Support.ValueMember;

namespace TaskGen.Cli.Tests.Support;

/// <summary>A predictor as it is generated: it tells the distance from the mean, and whether a point is above it.</summary>
internal static class SamplePredictor
{
    private static readonly ValuesCodec Prediction = new(
        "Prediction", Required("distance", Codecs.Double), Required("text", Codecs.String), Required("isAbove", Codecs.Boolean));

    public static PredictorDefinition<double, PointRow, PointRow, PointRow, Values> Points { get; } = new()
    {
        Name = "Samples.Points.Predictor",
        Description = "Predicts from the mean.",
        Trainer = "Samples.Points",
        FeatureColumns = new PointRowSchema().Columns,
        Model = Codecs.Double,
        Input = new PointRowCodec(),
        InputSchema = new PointRowSchema(),
        Prepared = new PointRowCodec(),
        Features = new PointRowCodec(),
        Predict = new PredictStage<double, PointRow, Values>
        {
            Name = "Samples.Points.Predict",
            PredictRow = static (model, row, _) => row.X < 0
                ? throw new InvalidDataException("A negative X.")
                : new(new Values(["distance", "text", "isAbove"]) { [0] = row.X - model, [1] = $"{row.X}, \"{row.Y}\"", [2] = row.X > model }),
        },
        Prediction = Prediction,
    };
}
