using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>A fitted model that tells classes apart.</summary>
public interface IClassifier
{
    /// <summary>The labels told apart, ascending.</summary>
    int[] Classes { get; }

    /// <summary>The most probable class of each row.</summary>
    /// <param name="features">Rows with the columns that were fitted, in the same order; finite numbers only.</param>
    int[] Predict(NumericMatrix features);

    /// <summary>For each row the probability of each class, in the order of <see cref="Classes"/>.</summary>
    /// <param name="features">Rows with the columns that were fitted, in the same order; finite numbers only.</param>
    double[][] PredictProbabilities(NumericMatrix features);
}
