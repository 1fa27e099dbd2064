using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes what reads the numbers of rows without making rows.</summary>
internal static class RowNumbersEmitter
{
    private const string Learn = "global::TaskGen.Learn";

    public static void Write(CodeWriter writer, RowModel row)
    {
        const string Span = "global::System.Span<double>";
        writer.Open($"public override void ReadNumbers(ref {Learn}.RowFields fields, {Span} features, {Span} targets)");
        var (features, targets) = (0, 0);
        for (var i = 0; i < row.Members.Count;)
        {
            i += row.Members[i].Role.Name switch
            {
                "Feature" => Numbers(writer, row, i, "features", ref features),
                "Target" => Numbers(writer, row, i, "targets", ref targets),
                _ => Check(writer, row, i),
            };
        }

        writer.Close();
    }

    /// <summary>Writes the numbers of a member, and of those like it that follow; says how many members that were.</summary>
    private static int Numbers(CodeWriter writer, RowModel row, int index, string span, ref int position)
    {
        var member = row.Members[index];
        if (member.LevelCount > 0)
        {
            position += RowLevelsEmitter.Number(writer, member, RowSchemaEmitter.Field(member, index), span, position, isOneHot: span == "features");
            return 1;
        }

        if (member.Number is null)
        {
            return Check(writer, row, index);
        }

        var count = 1;
        while (index + count < row.Members.Count && IsRun(member, row.Members[index + count]))
        {
            count++;
        }

        if (count > 1)
        {
            writer.Line($"fields.Numbers<{member.TypeOf}>({index}, {span}[{position}..{position + count}]);");
        }
        else
        {
            var read = RowSchemaEmitter.Field(member, index);
            writer.Line($"{span}[{position}] = {member.NumberOf(member.Default is null || member.Number == member.Access ? read : $"({read})")};");
        }

        position += count;
        return count;
    }

    private static bool IsRun(RowMemberModel first, RowMemberModel next) =>
        first.Role.Name == next.Role.Name && first.Field == next.Field && first.Default is null && next.Default is null
        && first.Field is "Double" or "Single" or "SByte" or "Byte" or "Int16" or "UInt16" or "Int32" or "UInt32" or "Int64" or "UInt64";

    /// <summary>What is no number may still be wrong.</summary>
    private static int Check(CodeWriter writer, RowModel row, int index)
    {
        writer.Line($"_ = {RowSchemaEmitter.Field(row.Members[index], index)};");
        return 1;
    }
}
