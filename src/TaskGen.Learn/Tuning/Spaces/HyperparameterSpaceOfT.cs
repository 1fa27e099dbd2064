using System.Text.Json;
using TaskGen.Learn.Tuning.Spaces;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>The hyperparameters of a trainer that are searched, and the values of each; generated for each trainer from the record's attributes.</summary>
/// <typeparam name="THyperparameters">The record of the hyperparameters.</typeparam>
public abstract class HyperparameterSpace<THyperparameters> : HyperparameterSpace
{
    /// <summary>The space with the ranges of some hyperparameters replaced.</summary>
    /// <param name="json">An object with ranges by the names of hyperparameters, as <see cref="HyperparameterSpace.ToJson"/> writes it.</param>
    /// <exception cref="InvalidValueException">It is no JSON, or a range is none of the hyperparameter's type.</exception>
    /// <exception cref="InvalidSpaceException">There is no hyperparameter of a name.</exception>
    public HyperparameterSpace<THyperparameters> WithJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var document = JsonValues.Parse(json);
        return WithJson(document.RootElement);
    }

    /// <inheritdoc cref="WithJson(string)"/>
    public HyperparameterSpace<THyperparameters> WithJson(JsonElement json) => (HyperparameterSpace<THyperparameters>)Narrow(json);

    /// <summary>All points of a grid over the space: in order of declaration, the last hyperparameter fastest; each once.</summary>
    /// <exception cref="InvalidSpaceException">A continuous range has no number of steps.</exception>
    public IEnumerable<THyperparameters> EnumerateGrid()
    {
        foreach (var point in GridPoints.Of(Layout.Search))
        {
            yield return Create(point);
        }
    }

    internal THyperparameters Create(double[] point) => Create(new SpacePoint(Layout, point));

    internal THyperparameters CreateFrom(SpacePoint point) => Create(point);

    internal double[] PointOf(THyperparameters hyperparameters)
    {
        var coordinates = new SpaceCoordinates(Layout);
        Read(hyperparameters, coordinates);
        return coordinates.ToPoint();
    }

    internal void ReadTo(THyperparameters hyperparameters, SpaceCoordinates coordinates) => Read(hyperparameters, coordinates);

    /// <summary>Makes the record of the values of a point, in the order of <see cref="HyperparameterSpace.Describe"/>.</summary>
    protected abstract THyperparameters Create(SpacePoint point);

    /// <summary>Hands the values of a record over, in the order of <see cref="HyperparameterSpace.Describe"/>.</summary>
    protected abstract void Read(THyperparameters hyperparameters, SpaceCoordinates coordinates);
}
