using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes what reads the members of a row that have levels, enums and declared categories, and turns them into numbers.</summary>
internal static class RowLevelsEmitter
{
    private const string Learn = "global::TaskGen.Learn";

    /// <summary>The field with the levels of a member.</summary>
    public static string Name(RowMemberModel member) => $"__{member.Name.Replace('.', '_')}{(member.Enum is null ? "Categories" : "Names")}";

    public static void Fields(CodeWriter writer, RowModel row)
    {
        foreach (var member in row.Members.Where(static member => member.IsNamed))
        {
            var type = member.Enum is null ? $"{Learn}.CategoryNames" : $"{Learn}.EnumNames<{member.Enum}>";
            var levels = member.Levels.Select(
                level => member.Enum is null ? Literal.String(level) : $"(\"{level}\", {member.Enum}.{Identifiers.Escape(level)})");
            writer.Line($"private static readonly {type} {Name(member)} = new({string.Join(", ", levels)});");
            writer.Line();
        }
    }

    /// <summary>Writes the number or numbers of a member, and says how many they are.</summary>
    public static int Number(CodeWriter writer, RowMemberModel member, string span, int position, bool isOneHot)
    {
        if (!isOneHot)
        {
            writer.Line($"{span}[{position}] = {Name(member)}.Position({member.Access});");
            return 1;
        }

        writer.Line($"{Name(member)}.WriteOneHot({member.Access}, {span}[{position}..]);");
        return member.LevelCount;
    }
}
