using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning.Rows;

/// <summary>Sees that no two members of a row are read from one column, and that there is one time and one weight at most.</summary>
internal static class ColumnChecks
{
    /// <summary>Checks the members that are read from one source.</summary>
    public static void Check(IReadOnlyList<(RowMember Declared, RowMemberModel Model)> members, ProblemBag problems)
    {
        for (var i = 0; i < members.Count; i++)
        {
            var (declared, member) = members[i];
            foreach (var (_, other) in members.Take(i))
            {
                if (Kind(other, member) is { } kind)
                {
                    problems.Add(kind, declared.Location, member.Name, other.Name, Column(member));
                    break;
                }
            }
        }
    }

    /// <summary>Checks all members of a row, those of its parts among them.</summary>
    public static void CheckMarks(IReadOnlyList<RowMemberModel> members, Func<string, Location> locationOf, ProblemBag problems)
    {
        CheckOnlyOne("[Time]", static role => role.IsTime);
        CheckOnlyOne("[Weight]", static role => role.IsWeight);

        void CheckOnlyOne(string mark, Func<RowRoleModel, bool> isMarked)
        {
            RowMemberModel[] marked = [.. members.Where(member => isMarked(member.Role))];
            foreach (var member in marked.Skip(1))
            {
                problems.Add(DatasetProblems.SecondMark, locationOf(member.Name), marked[0].Name, member.Name, mark);
            }
        }
    }

    // Names that are given must match exactly, others do so but for case and underscores, if the file has no better match.
    private static ProblemKind? Kind(RowMemberModel first, RowMemberModel second) =>
        string.Equals(Column(first), Column(second), StringComparison.Ordinal) ? DatasetProblems.SharedColumn
        : (first.ExplicitName is null || second.ExplicitName is null)
            && string.Equals(Loose(Column(first)), Loose(Column(second)), StringComparison.Ordinal) ? DatasetProblems.SimilarColumns
        : null;

    private static string Column(RowMemberModel member) => member.ExplicitName ?? member.Name;

    private static string Loose(string name) => name.Trim().Replace("_", "").ToUpperInvariant();
}
