using TaskGen;
using TaskGen.Estimators;

namespace WineSample;

/// <summary>The same data step by step: three tasks and a workflow that is nothing but their calls.</summary>
public static partial class WineGuide
{
    /// <summary>What may be tuned.</summary>
    /// <param name="C">The weight of the loss against the penalty: smaller numbers shrink the coefficients more.</param>
    /// <param name="MaxIterations">The most steps that the solver may take.</param>
    public sealed record Hyperparameters(double C = 1.0, int MaxIterations = 5000);

    /// <summary>Reads the wines.</summary>
    /// <param name="file">A csv file whose last column is the class.</param>
    [Task(Cache = true, Memory = "500Mi")]
    public static WineTable GetData(DataFile file) => WineTable.Read(file);

    /// <summary>Makes two classes of three: class 0 stays 0, the others become 1.</summary>
    [Task]
    public static WineTable ToBinary(WineTable data) =>
        data with { Classes = Array.ConvertAll(data.Classes, static label => label == 0 ? 0 : 1) };

    /// <summary>Fits a logistic regression on the raw measurements.</summary>
    [Task(Retries = 3, Timeout = "10m")]
    public static LogisticRegression TrainModel(WineTable data, Hyperparameters hp, CancellationToken cancellationToken = default) =>
        LogisticRegression.Fit(data.ToMatrix(), data.Classes, hp.C, hp.MaxIterations, cancellationToken: cancellationToken);

    /// <summary>Learns to tell the first cultivar from the others.</summary>
    /// <param name="hp">What may be tuned.</param>
    /// <param name="file">A csv file whose last column is the class.</param>
    [Workflow]
    public static LogisticRegression Training(Hyperparameters hp, DataFile file)
    {
        var data = GetData(file);
        var binary = ToBinary(data);
        return TrainModel(binary, hp);
    }
}
