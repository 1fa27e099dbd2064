using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>A fitted step from numbers to numbers: a scaler, an imputer, a choice of columns.</summary>
public interface INumericTransformer
{
    /// <summary>A new matrix, a row for each row; what was given stays as it is.</summary>
    /// <param name="features">Rows with the columns that were fitted, in the same order.</param>
    /// <exception cref="ArgumentException">The columns are not those that were fitted, or a number cannot be taken.</exception>
    NumericMatrix Transform(NumericMatrix features);
}
