namespace TaskGen.Roslyn.Models;

/// <summary>What a member of a row is to training.</summary>
/// <param name="Name">The name of a <c>RowColumnRole</c>.</param>
/// <param name="IsKey">Whether it is marked <c>[Key]</c>.</param>
/// <param name="IsTime">Whether it is marked <c>[Time]</c>.</param>
/// <param name="IsWeight">Whether it is marked <c>[Weight]</c>.</param>
internal sealed record RowRoleModel(string Name, bool IsKey, bool IsTime, bool IsWeight);
