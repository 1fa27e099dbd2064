using System.Collections.Generic;
using System.Linq;
using TaskGen;
using TaskGen.Learn;

namespace Acme;

public interface IModel
{
    double Weight { get; }
}

/// <summary>Candidates predict by their models.</summary>
[Dataset(TrainingUrl = "data/wine.csv")]
public static partial class Wine
{
    public sealed record Row(double Alcohol, [Target] int Class);

    public sealed record Features(double Alcohol);

    public sealed record Forest(double Weight) : IModel;

    public sealed record Linear(double Weight) : IModel;

    public sealed record Rule(string Text);

    [Train]
    public static Forest Grow(double rate, Partition<Row> train) => new(rate);

    [Train(Name = "Line")]
    public static Model<Linear> Fit(double rate, Partition<Row> train) => new(new Linear(rate));

    [Train]
    public static Rule Write(double rate, Partition<Row> train) => new("");

    [Evaluate]
    public static double Evaluate(object model, Partition<Row> data) => 1;

    /// <summary>Predicts by weight.</summary>
    [Predict]
    public static double Weigh(IModel model, Features features) => model.Weight * features.Alcohol;

    [Predict]
    public static IReadOnlyList<string> Apply(Rule rule, IReadOnlyList<Row> rows) => [.. rows.Select(_ => rule.Text)];

    [Preprocess]
    public static Features Prepare(string text) => new(text.Length);
}
