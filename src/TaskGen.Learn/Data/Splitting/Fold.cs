namespace TaskGen.Learn;

/// <summary>One round of cross-validation.</summary>
/// <param name="Train">The positions of the rows to train on, ascending.</param>
/// <param name="Validation">The positions of the rows that are held out to score the model, ascending.</param>
public sealed record Fold(PartitionIndex Train, PartitionIndex Validation)
{
    /// <summary>The folds that hold out the rows of one number each.</summary>
    /// <param name="foldOfRow">For each row the number of the fold that holds it out, from 0.</param>
    /// <param name="folds">How many folds there are.</param>
    internal static IReadOnlyList<Fold> FromAssignment(ReadOnlySpan<int> foldOfRow, int folds)
    {
        var sizes = new int[folds];
        foreach (var fold in foldOfRow)
        {
            sizes[fold]++;
        }

        var result = new Fold[folds];
        for (var fold = 0; fold < folds; fold++)
        {
            var validation = new int[sizes[fold]];
            var train = new int[foldOfRow.Length - sizes[fold]];
            var (held, used) = (0, 0);
            for (var row = 0; row < foldOfRow.Length; row++)
            {
                if (foldOfRow[row] == fold)
                {
                    validation[held++] = row;
                }
                else
                {
                    train[used++] = row;
                }
            }

            result[fold] = new Fold(new PartitionIndex(train), new PartitionIndex(validation));
        }

        return result;
    }
}
