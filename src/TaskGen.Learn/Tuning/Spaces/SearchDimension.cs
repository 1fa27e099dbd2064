using System.Collections.Immutable;

namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>One hyperparameter that is searched, as samplers see it: every value is a number.</summary>
internal sealed record SearchDimension
{
    private SearchDimension(string name, DimensionKind kind, DimensionScale scale)
    {
        Name = name;
        Kind = kind;
        Scale = scale;
    }

    /// <summary>The name of the hyperparameter, with dots between the names of nested records.</summary>
    public string Name { get; private init; }

    /// <summary>What its values are.</summary>
    public DimensionKind Kind { get; }

    /// <summary>How likely they are.</summary>
    public DimensionScale Scale { get; }

    /// <summary>The lowest value; negative infinity for <see cref="DimensionScale.Normal"/>, 0 for <see cref="DimensionScale.LogNormal"/>.</summary>
    public double Minimum { get; private init; }

    /// <summary>The highest value, which is in the range; for distributions positive infinity.</summary>
    public double Maximum { get; private init; }

    /// <summary>The mean, of the natural logarithm for <see cref="DimensionScale.LogNormal"/>; 0 for ranges.</summary>
    public double Mean { get; private init; }

    /// <summary>The standard deviation, of the natural logarithm for <see cref="DimensionScale.LogNormal"/>; 0 for ranges.</summary>
    public double Deviation { get; private init; }

    /// <summary>The distance of neighbouring integers; 0 for what is continuous.</summary>
    public double Step { get; private init; }

    /// <summary>How many values there are: of integers and categories; 0 for what is continuous.</summary>
    public long Count { get; private init; }

    /// <summary>The numbers that the categories stand for, ascending, where they are ordered numbers; empty where they have no order.</summary>
    public ImmutableArray<double> OrderedValues { get; private init; } = [];

    /// <summary>How many values a grid visits of what is continuous; null if that is not said.</summary>
    public int? GridSteps { get; init; }

    /// <summary>When it is searched at all: all of these must hold; none by default.</summary>
    public ImmutableArray<DimensionCondition> Conditions { get; init; } = [];

    /// <summary>Whether every order of magnitude is as likely as any other, or the logarithm is normally distributed.</summary>
    public bool IsLogarithmic => Scale is DimensionScale.Log or DimensionScale.LogNormal;

    /// <summary>The same dimension with another name.</summary>
    public SearchDimension Named(string name) => this with { Name = name };

    /// <summary>A number between two bounds.</summary>
    public static SearchDimension Real(string name, double minimum, double maximum, bool log = false) =>
        new(name, DimensionKind.Real, log ? DimensionScale.Log : DimensionScale.Linear) { Minimum = minimum, Maximum = maximum };

    /// <summary>A number that is normally distributed.</summary>
    public static SearchDimension Normal(string name, double mean, double deviation) =>
        new(name, DimensionKind.Real, DimensionScale.Normal)
        {
            Minimum = double.NegativeInfinity, Maximum = double.PositiveInfinity, Mean = mean, Deviation = deviation,
        };

    /// <summary>A number above zero whose natural logarithm is normally distributed.</summary>
    public static SearchDimension LogNormal(string name, double mean, double deviation) =>
        new(name, DimensionKind.Real, DimensionScale.LogNormal) { Maximum = double.PositiveInfinity, Mean = mean, Deviation = deviation };

    /// <summary>A whole number between two bounds; the highest is the last that whole steps reach.</summary>
    public static SearchDimension Integer(string name, long minimum, long maximum, long step = 1, bool log = false)
    {
        var count = ((maximum - minimum) / step) + 1;
        return new(name, DimensionKind.Integer, log ? DimensionScale.Log : DimensionScale.Linear)
        {
            Minimum = minimum, Maximum = minimum + ((count - 1) * step), Step = step, Count = count,
        };
    }

    /// <summary>One of several values that have no order.</summary>
    public static SearchDimension Category(string name, int count) =>
        new(name, DimensionKind.Category, DimensionScale.Linear) { Maximum = count - 1, Step = 1, Count = count };

    /// <summary>One of several numbers, given in ascending order; a point holds the index.</summary>
    public static SearchDimension Ordered(string name, ImmutableArray<double> values) =>
        Category(name, values.Length) with { OrderedValues = values };
}
