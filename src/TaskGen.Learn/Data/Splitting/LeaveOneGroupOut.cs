using System.Globalization;

namespace TaskGen.Learn;

/// <summary>A fold for each group, which holds out all of its rows, in the order of the groups: scikit-learn's <c>LeaveOneGroupOut</c>.</summary>
public sealed record LeaveOneGroupOut : FoldSplitter
{
    /// <inheritdoc/>
    public override IReadOnlyList<Fold> Split(SplitInput input, Action<string>? onWarning = null)
    {
        var groups = ClassCodes.Sorted(input.Groups);
        return groups.ClassCount > 1
            ? Fold.FromAssignment(groups.Codes, groups.ClassCount)
            : throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture, $"Leaving one group out needs at least 2 groups, but there are {groups.ClassCount}. Group by another member."));
    }
}
