using TaskGen.Roslyn.Models;

namespace TaskGen.Roslyn.Reading.Learning.Rows;

/// <summary>A part of a row as it is declared.</summary>
/// <param name="Member">The member of the row.</param>
/// <param name="Path">The way to its members.</param>
/// <param name="Declaration">Its row type.</param>
/// <param name="Row">How it is read.</param>
/// <param name="Url">Where its rows are; null if a query gives them.</param>
/// <param name="Format">The name of a <c>DataFormat</c>.</param>
/// <param name="Query">The query that gives its rows; null if they are in files.</param>
internal sealed record PartDeclaration(
    RowMember Member, PartPath Path, RowDeclaration Declaration, RowModel Row, string? Url, string Format, QueryModel? Query)
{
    /// <summary>Its members as columns of the row.</summary>
    /// <param name="roles">What members of the row are to training.</param>
    /// <param name="hasMarkedFeatures">Whether any member is marked as a feature.</param>
    /// <param name="isJoinedByKey">Whether its key is that of the row.</param>
    /// <param name="codecs">Known types and cancellation.</param>
    public IEnumerable<RowMemberModel> Columns(RowRoles roles, bool hasMarkedFeatures, bool isJoinedByKey, CodecReader codecs)
    {
        foreach (var member in Declaration.Members)
        {
            // The row has the same key then; but that of a part which may be missing tells whether it is there.
            if (member.Marks.IsKey && isJoinedByKey && !Path.IsOptional)
            {
                continue;
            }

            var role = roles.Of(Path.Prefix + member.Member.Name, member.Marks, hasMarkedFeatures) with { IsKey = false };
            if (Member.Marks.IsIgnored)
            {
                role = role with { Name = "Ignored" };
            }

            // It was read as a row of its own before.
            yield return RowMemberReader.Read(member, role, codecs, Path)!;
        }
    }
}
