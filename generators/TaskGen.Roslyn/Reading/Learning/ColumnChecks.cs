using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading.Learning;

/// <summary>Sees that no two members of a row are read from one column.</summary>
internal static class ColumnChecks
{
    public static void Check(
        IReadOnlyList<(ISymbol Declaration, RowMemberModel Model)> members, Location fallback, ProblemBag problems, CancellationToken cancellationToken)
    {
        for (var i = 0; i < members.Count; i++)
        {
            var (declaration, member) = members[i];
            foreach (var (_, other) in members.Take(i))
            {
                if (Kind(other, member) is { } kind)
                {
                    problems.Add(kind, Location(declaration, cancellationToken) ?? fallback, member.Name, other.Name, Column(member));
                    break;
                }
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

    private static Location? Location(ISymbol declaration, CancellationToken cancellationToken) => declaration is IParameterSymbol parameter
        ? InSource(ParameterReader.Location(parameter, cancellationToken))
        : InSource(declaration.Locations.FirstOrDefault());

    private static Location? InSource(Location? location) => location is { IsInSource: true } ? location : null;
}
