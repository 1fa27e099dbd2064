using TaskGen.Text;

namespace TaskGen.Learn;

/// <summary>Checks how a method has divided rows: a row that is trained and tested on makes the score too good.</summary>
internal static class SplitCheck
{
    /// <summary>The division, if it is one of so many rows.</summary>
    /// <exception cref="DatasetException">A part is empty, a position is that of no row, or a row is there twice.</exception>
    public static TrainTestSplit Checked(TrainTestSplit split, int count)
    {
        var owners = new string?[count];
        Mark(split.Train, "training");
        Mark(split.Validation, "validation");
        Mark(split.Test, "test");
        return split with { RowCount = count };

        void Mark(PartitionIndex? part, string name)
        {
            if (part is { Count: 0 })
            {
                throw new DatasetException($"no {name} rows were chosen; expected one at least.");
            }

            foreach (var position in part ?? PartitionIndex.All(0))
            {
                if (position >= count)
                {
                    throw new DatasetException(
                        $"the position {Invariant.Text(position)} is among the {name} rows; expected positions below {Invariant.Text(count)}.");
                }

                if (owners[position] is { } owner)
                {
                    throw new DatasetException(
                        $"the row at {Invariant.Text(position)} (from 0) is "
                        + (owner == name
                            ? $"twice among the {name} rows; expected each row once."
                            : $"a {owner} and a {name} row; expected parts without rows in common."));
                }

                owners[position] = name;
            }
        }
    }
}
