using System.ComponentModel;

namespace TaskGen.Learn;

/// <summary>What generated code makes of the results of a dataset's methods.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StageResults
{
    /// <summary>Rows that a method returned, in their order.</summary>
    /// <param name="rows">The rows; made one by one, perhaps.</param>
    /// <param name="cancellationToken">Ends the making.</param>
    /// <exception cref="DatasetException">There are none because the method returned null.</exception>
    public static T[] Rows<T>(IEnumerable<T>? rows, CancellationToken cancellationToken)
    {
        if (rows is T[] array)
        {
            return array;
        }

        var list = new List<T>();
        foreach (var row in rows ?? throw Null("rows"))
        {
            cancellationToken.ThrowIfCancellationRequested();
            list.Add(row);
        }

        return [.. list];
    }

    /// <summary>Rows that a method yields by and by, in their order.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="DatasetException">There are none because the method returned null.</exception>
    public static async ValueTask<T[]> RowsAsync<T>(IAsyncEnumerable<T>? rows, CancellationToken cancellationToken)
    {
        var list = new List<T>();
        await foreach (var row in (rows ?? throw Null("rows")).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            list.Add(row);
        }

        return [.. list];
    }

    /// <summary>A division of rows.</summary>
    /// <exception cref="DatasetException">A part is missing that must be there.</exception>
    public static TrainTestSplit Split(PartitionIndex? train, PartitionIndex? test, PartitionIndex? validation = null) =>
        new(train ?? throw Null("positions of training rows"), test ?? throw Null("positions of test rows"), validation);

    /// <summary>A division of rows.</summary>
    /// <exception cref="DatasetException">There is none.</exception>
    public static TrainTestSplit Split(TrainTestSplit? split) => split ?? throw Null("a TrainTestSplit");

    private static DatasetException Null(string expected) => new($"null was returned; expected {expected}.");
}
