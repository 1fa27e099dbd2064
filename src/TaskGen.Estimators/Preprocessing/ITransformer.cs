using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>A fitted step from values of some type to numbers: an encoder of categories or texts, or of whole rows.</summary>
/// <typeparam name="TValue">The values: one for each row.</typeparam>
public interface ITransformer<in TValue>
{
    /// <summary>A matrix with a row for each value, in their order.</summary>
    /// <param name="values">The values; they are read once and kept nowhere.</param>
    /// <exception cref="ArgumentException">A value cannot be taken, such as a category that the training rows did not have.</exception>
    NumericMatrix Transform(IReadOnlyList<TValue> values);
}
