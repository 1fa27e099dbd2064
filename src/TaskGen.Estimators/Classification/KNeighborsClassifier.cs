using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Classifies a row as most of the training rows nearest to it are, by Euclidean distance.</summary>
/// <remarks>
/// Every neighbour has one vote; of classes with as many votes the lowest wins, and of rows at the same distance the one
/// that came first in training is the nearer. All training rows are kept and searched one after the other: time grows with
/// training rows × predicted rows × columns. Standardise columns of different units first.
/// Two models are equal if their numbers are. The arrays belong to the model and must not be changed.
/// </remarks>
/// <param name="Neighbors">How many neighbours vote.</param>
/// <param name="Classes">The labels told apart, ascending.</param>
/// <param name="Rows">The training rows, one after the other, as many numbers each as there are columns.</param>
/// <param name="Labels">The class of each training row.</param>
public sealed record KNeighborsClassifier(int Neighbors, int[] Classes, double[] Rows, int[] Labels) : IClassifier
{
    private int ColumnCount => Rows.Length / Labels.Length;

    /// <summary>Keeps the training rows.</summary>
    /// <param name="features">The training rows; finite numbers only.</param>
    /// <param name="labels">The class of each row; any integers.</param>
    /// <param name="neighbors">How many neighbours vote, from 1 to the number of rows. Default 5.</param>
    /// <exception cref="ArgumentException">There are no rows or columns, a number is NaN or infinite, the labels do not match the
    /// rows or are all the same, or there are fewer rows than neighbours.</exception>
    public static KNeighborsClassifier Fit(NumericMatrix features, ReadOnlySpan<int> labels, int neighbors = 5)
    {
        FeatureCheck.ForFit(features);
        FeatureCheck.SameLength(features, labels.Length, nameof(labels));
        OptionCheck.AtLeastOne(neighbors, nameof(neighbors));
        if (neighbors > features.RowCount)
        {
            throw new ArgumentException(
                $"{neighbors} neighbours cannot be found among {features.RowCount} rows; use {features.RowCount} or fewer.",
                nameof(neighbors));
        }

        var (classes, _) = ClassLabels.ForFit(labels);
        return new KNeighborsClassifier(neighbors, classes, DenseRows.Copy(features), labels.ToArray());
    }

    /// <summary>The class of each row.</summary>
    /// <param name="features">Rows with the columns that were fitted, in the same order; finite numbers only.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is NaN or infinite.</exception>
    public int[] Predict(NumericMatrix features, CancellationToken cancellationToken = default)
    {
        var shares = PredictProbabilities(features, cancellationToken);
        var predicted = new int[shares.Length];
        for (var i = 0; i < predicted.Length; i++)
        {
            predicted[i] = Classes[Softmax.ArgMax(shares[i])];
        }

        return predicted;
    }

    /// <summary>The class of one row.</summary>
    /// <param name="row">The columns that were fitted, in the same order; finite numbers only.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is NaN or infinite.</exception>
    public int Predict(ReadOnlySpan<double> row) => Classes[Softmax.ArgMax(PredictProbabilities(row))];

    /// <summary>For each row the share of each class among the neighbours, in the order of <see cref="Classes"/>.</summary>
    /// <param name="features">Rows with the columns that were fitted, in the same order; finite numbers only.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is NaN or infinite.</exception>
    public double[][] PredictProbabilities(NumericMatrix features, CancellationToken cancellationToken = default)
    {
        FeatureCheck.ForPredict(features, ColumnCount);
        var nearest = new NearestRows(Neighbors);
        var shares = new double[features.RowCount][];
        for (var i = 0; i < shares.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            shares[i] = Shares(nearest, features.Row(i));
        }

        return shares;
    }

    /// <summary>The share of each class among the neighbours of one row, in the order of <see cref="Classes"/>.</summary>
    /// <param name="row">The columns that were fitted, in the same order; finite numbers only.</param>
    /// <exception cref="ArgumentException">The number of columns differs from what was fitted, or a number is NaN or infinite.</exception>
    public double[] PredictProbabilities(ReadOnlySpan<double> row)
    {
        FeatureCheck.ForPredict(row, ColumnCount);
        return Shares(new NearestRows(Neighbors), row);
    }

    int[] IClassifier.Predict(NumericMatrix features) => Predict(features);

    double[][] IClassifier.PredictProbabilities(NumericMatrix features) => PredictProbabilities(features);

    /// <inheritdoc/>
    public bool Equals(KNeighborsClassifier? other) =>
        other is not null
        && Neighbors == other.Neighbors
        && StateEquality.Same(Classes, other.Classes)
        && StateEquality.Same(Labels, other.Labels)
        && StateEquality.Same(Rows, other.Rows);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Neighbors, Labels.Length, StateEquality.Hash(Rows));

    private double[] Shares(NearestRows nearest, ReadOnlySpan<double> point)
    {
        var shares = new double[Classes.Length];
        foreach (var position in nearest.Find(Rows, point))
        {
            shares[Array.BinarySearch(Classes, Labels[position])]++;
        }

        for (var k = 0; k < shares.Length; k++)
        {
            shares[k] /= Neighbors;
        }

        return shares;
    }
}
