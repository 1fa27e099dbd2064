namespace TaskGen.Roslyn.Reading.Learning.Rows;

/// <summary>The way from a row to the members of a part.</summary>
/// <param name="Member">The member of the row that is the part.</param>
/// <param name="IsOptional">Whether a row may be without it.</param>
internal sealed record PartPath(string Member, bool IsOptional)
{
    /// <summary>What the names of its columns begin with.</summary>
    public string Prefix => Member + ".";

    /// <summary>What stands between the row and a member of the part.</summary>
    public string Access => Identifiers.Escape(Member) + (IsOptional ? "?." : ".");
}
