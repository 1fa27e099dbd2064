using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes the class that reads rows from text and turns them into numbers.</summary>
internal static class RowSchemaEmitter
{
    private const string Learn = "global::TaskGen.Learn";

    /// <param name="writer">Where to.</param>
    /// <param name="row">The row type.</param>
    /// <param name="name">The name of the class.</param>
    /// <param name="readsNumbers">Whether numbers are read without rows.</param>
    public static void Write(CodeWriter writer, RowModel row, string name = "__RowSchema", bool readsNumbers = false)
    {
        writer.Line(Docs.Summary("Reads the rows of the dataset and turns them into numbers."));
        writer.Line(SourceFile.GeneratedCode);
        writer.Open($"private sealed class {name} : {Learn}.RowSchema<{row.Type}>");
        RowLevelsEmitter.Fields(writer, row);
        writer.Line($"public static readonly {name} Instance = new();");
        writer.Line();
        Columns(writer, row);
        writer.Line();
        if (row.Join is null)
        {
            Read(writer, row);
            writer.Line();
        }

        Numbers(writer, row, "WriteFeatures", "features", "Feature");
        writer.Line();
        Numbers(writer, row, "WriteTargets", "targets", "Target");
        writer.Line();
        if (readsNumbers && row is { IsPlain: true, Join: null })
        {
            RowNumbersEmitter.Write(writer, row);
            writer.Line();
        }

        Values(writer, row);
        writer.Line();
        writer.Open($"public override void WriteContent({row.Type} row, {Learn}.ContentHasher hasher)");
        foreach (var member in row.Members)
        {
            writer.Line($"hasher.Add({member.Content});");
        }

        writer.Close();
        writer.Close();
    }

    private static void Columns(CodeWriter writer, RowModel row)
    {
        writer.Line($"public override global::System.Collections.Generic.IReadOnlyList<{Learn}.RowColumn> Columns {{ get; }} =");
        writer.Line("[");
        foreach (var member in row.Members)
        {
            writer.Line($"    new({Literal.String(member.Name)}, typeof({member.TypeOf})){Settings(member)},");
        }

        writer.Line("];");
    }

    private static string Settings(RowMemberModel member)
    {
        var settings = new List<string>();
        if (member.Role.Name != "Feature")
        {
            settings.Add($"Role = {Learn}.RowColumnRole.{member.Role.Name}");
        }

        if (member.ExplicitName is { } name)
        {
            settings.Add($"ExplicitName = {Literal.String(name)}");
        }

        if (member.IsNullableReference)
        {
            settings.Add("IsNullable = true");
        }

        Flag(member.Default is not null, "IsOptional");
        Flag(member.Role.IsKey, "IsKey");
        Flag(member.Role.IsTime, "IsTime");
        Flag(member.Role.IsWeight, "IsWeight");
        if (member.Format is { } format)
        {
            settings.Add($"Format = {Literal.String(format)}");
        }

        if (member.LevelCount > 0)
        {
            settings.Add($"Levels = {RowLevelsEmitter.Name(member)}.Levels");
        }

        return settings.Count == 0 ? "" : $" {{ {string.Join(", ", settings)} }}";

        void Flag(bool isSet, string name)
        {
            if (isSet)
            {
                settings.Add($"{name} = true");
            }
        }
    }

    private static void Read(CodeWriter writer, RowModel row)
    {
        writer.Line($"public override {row.Type} Read(ref {Learn}.RowFields fields) => new {row.Type}({(row.ConstructorCount == 0 ? ")" : "")}");
        var hasInitializer = row.Members.Count > row.ConstructorCount;
        int[] order = row.Creation.Count > 0 ? [.. row.Creation] : [.. Enumerable.Range(0, row.Members.Count)];
        for (var i = 0; i < row.ConstructorCount; i++)
        {
            writer.Line($"    {Field(row.Members[order[i]], order[i])}{(i < row.ConstructorCount - 1 ? "," : hasInitializer ? ")" : ");")}");
        }

        if (!hasInitializer)
        {
            return;
        }

        writer.Line("{");
        writer.Indent();
        foreach (var position in order.Skip(row.ConstructorCount))
        {
            writer.Line($"{Identifiers.Escape(row.Members[position].Name)} = {Field(row.Members[position], position)},");
        }

        writer.Close("};");
    }

    /// <summary>What reads the field of a member.</summary>
    public static string Field(RowMemberModel member, int index)
    {
        var extra = member.IsNamed ? $", {RowLevelsEmitter.Name(member)}" : member.Format is { } format ? $", {Literal.String(format)}" : "";
        var read = $"fields.{member.Field}({index}{extra})";
        return member.Default is null ? read : $"fields.Has({index}) ? {read} : {member.Default}";
    }

    private static void Numbers(CodeWriter writer, RowModel row, string method, string span, string role)
    {
        writer.Open($"public override void {method}({row.Type} row, global::System.Span<double> {span})");
        var position = 0;
        foreach (var member in row.Members.Where(member => member.Role.Name == role))
        {
            if (member.LevelCount > 0)
            {
                position += RowLevelsEmitter.Number(writer, member, member.Access, span, position, isOneHot: role == "Feature");
            }
            else if (member.Number is not null)
            {
                writer.Line($"{span}[{position++}] = {member.Number};");
            }
        }

        writer.Close();
    }

    private static void Values(CodeWriter writer, RowModel row)
    {
        writer.Line($"public override object? GetValue({row.Type} row, int column) => column switch");
        writer.Line("{");
        writer.Indent();
        for (var i = 0; i < row.Members.Count; i++)
        {
            writer.Line($"{i} => {row.Members[i].Access},");
        }

        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(column)),");
        writer.Close("};");
    }
}
