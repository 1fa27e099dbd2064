using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>A fitted model that predicts a number.</summary>
public interface IRegressor
{
    /// <summary>The prediction for each row.</summary>
    /// <param name="features">Rows with the columns that were fitted, in the same order; finite numbers only.</param>
    double[] Predict(NumericMatrix features);
}
