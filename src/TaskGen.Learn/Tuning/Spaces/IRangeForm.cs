using System.Text.Json;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>One of the forms that the values of a hyperparameter have: a list, a range of integers, a range or distribution of numbers.</summary>
internal interface IRangeForm<T>
{
    /// <summary>The form as samplers see it; null if there is only one value.</summary>
    SearchDimension? Dimension(string name);

    /// <summary>The value that a coordinate of a point stands for.</summary>
    T Value(double coordinate);

    /// <summary>The coordinate of a value; NaN if the form does not have it.</summary>
    double Coordinate(T value);

    /// <summary>Writes the form as JSON: a list as an array, all else as an object with the name of the form.</summary>
    void Write(Utf8JsonWriter writer, Codec<T> codec);

    /// <summary>The form with a number of values that a grid visits.</summary>
    IRangeForm<T> WithSteps(int count);
}
