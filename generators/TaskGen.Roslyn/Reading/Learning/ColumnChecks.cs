using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning;

/// <summary>Sees that no two members of a row are read from one column, and that there is one time and one weight at most.</summary>
internal static class ColumnChecks
{
    public static void Check(IReadOnlyList<RowMember> declared, IReadOnlyList<RowMemberModel> members, ProblemBag problems)
    {
        for (var i = 0; i < members.Count; i++)
        {
            var member = members[i];
            foreach (var other in members.Take(i))
            {
                if (Kind(other, member) is { } kind)
                {
                    problems.Add(kind, declared[i].Location, member.Name, other.Name, Column(member));
                    break;
                }
            }

            CheckOnlyOne("[Time]", static role => role.IsTime, i);
            CheckOnlyOne("[Weight]", static role => role.IsWeight, i);
        }

        void CheckOnlyOne(string mark, Func<RowRoleModel, bool> isMarked, int index)
        {
            if (isMarked(members[index].Role) && members.Take(index).FirstOrDefault(other => isMarked(other.Role)) is { } first)
            {
                problems.Add(DatasetProblems.SecondMark, declared[index].Location, first.Name, members[index].Name, mark);
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
