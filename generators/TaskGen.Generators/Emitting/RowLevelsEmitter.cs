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
    /// <param name="writer">Where to.</param>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value.</param>
    /// <param name="span">What takes the numbers.</param>
    /// <param name="position">The position of the first.</param>
    /// <param name="isOneHot">Whether each level has a number of its own.</param>
    public static int Number(CodeWriter writer, RowMemberModel member, string value, string span, int position, bool isOneHot)
    {
        if (!isOneHot)
        {
            writer.Line($"{span}[{position}] = {Name(member)}.Position({value});");
            return 1;
        }

        writer.Line($"{Name(member)}.WriteOneHot({value}, {span}[{position}..]);");
        return member.LevelCount;
    }
}
