using TaskGen.Generators.Text;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes the class that serializes a type with named members.</summary>
internal static class ObjectCodecEmitter
{
    private const string Serialization = "global::TaskGen.Serialization";

    public static void Write(CodeWriter writer, ObjectCodecModel model, string accessibility)
    {
        writer.Open($"{accessibility} sealed class {model.ClassName} : {Serialization}.ObjectCodec<{model.Type}>");
        writer.Line($"public static readonly {model.ClassName} Instance = new();");
        writer.Line();
        var codecs = WriteFields(writer, model.Members);
        WriteShape(writer, model, codecs);
        writer.Line();
        WriteWriter(writer, model, codecs);
        writer.Line();
        WriteReader(writer, model, codecs);
        writer.Close();
    }

    // A codec that is made of others is made once.
    private static List<string> WriteFields(CodeWriter writer, EquatableArray<MemberModel> members)
    {
        var names = new List<string>();
        foreach (var member in members)
        {
            if (!member.Codec.IsComposite)
            {
                names.Add(member.Codec.Expression);
                continue;
            }

            var name = $"{member.PropertyName}Codec";
            writer.Line($"private static readonly {Serialization}.Codec<{member.Type}> {name} = {member.Codec.Expression};");
            names.Add(name);
        }

        if (members.Any(static member => member.Codec.IsComposite))
        {
            writer.Line();
        }

        return names;
    }

    private static void WriteShape(CodeWriter writer, ObjectCodecModel model, List<string> codecs)
    {
        writer.Line($"public override {Serialization}.ObjectShape Shape {{ get; }} = new(");
        writer.Indent();
        var end = model.Description is { } text ? $") {{ Description = {Literal.String(text)} }};" : ");";
        writer.Line(Literal.String(model.TypeName) + (model.Members.Count > 0 ? "," : end));
        for (var i = 0; i < model.Members.Count; i++)
        {
            var member = model.Members[i];
            var ending = i < model.Members.Count - 1 ? "," : end;
            writer.Line($"new {Serialization}.MemberShape({Literal.String(member.JsonName)}, static () => {codecs[i]}){Settings(member)}{ending}");
        }

        writer.Unindent();
    }

    private static string Settings(MemberModel member)
    {
        var settings = new List<string>();
        if (member.Default is not null)
        {
            settings.Add("IsOptional = true");
        }

        if (member.DefaultJson is { } json)
        {
            settings.Add($"Default = {Literal.String(json)}");
        }

        if (member.Description is { } description)
        {
            settings.Add($"Description = {Literal.String(description)}");
        }

        return settings.Count == 0 ? "" : $" {{ {string.Join(", ", settings)} }}";
    }

    private static void WriteWriter(CodeWriter writer, ObjectCodecModel model, List<string> codecs)
    {
        writer.Open($"public override void Write({Serialization}.ValueWriter writer, {model.Type} value)");
        writer.Line("writer.BeginObject(Shape, value);");
        for (var i = 0; i < model.Members.Count; i++)
        {
            writer.Line($"writer.Member({i});");
            writer.Line($"{codecs[i]}.Write(writer, value.{Identifiers.Escape(model.Members[i].PropertyName)});");
        }

        writer.Line("writer.EndObject();");
        writer.Close();
    }

    private static void WriteReader(CodeWriter writer, ObjectCodecModel model, List<string> codecs)
    {
        writer.Open($"public override {model.Type} Read({Serialization}.ValueReader reader)");
        if (model.Members.Any(static member => member.Default?.StartsWith("defaults.", StringComparison.Ordinal) == true))
        {
            writer.Line($"var defaults = new {model.Type}();");
        }

        foreach (var member in model.Members)
        {
            writer.Line($"{member.Type} {Local(member)} = {member.Default ?? "default!"};");
        }

        writer.Line("reader.BeginObject(Shape);");
        writer.Open("while (reader.NextMember(out var member))");
        if (model.Members.Count > 0)
        {
            writer.Open("switch (member)");
            for (var i = 0; i < model.Members.Count; i++)
            {
                writer.Line($"case {i}:");
                writer.Line($"    {Local(model.Members[i])} = {codecs[i]}.Read(reader);");
                writer.Line("    break;");
            }

            writer.Close();
        }

        writer.Close();
        writer.Line();
        writer.Line($"return {Construction(model)};");
        writer.Close();
    }

    private static string Construction(ObjectCodecModel model)
    {
        var arguments = string.Join(", ", model.Members.Take(model.ConstructorCount).Select(Local));
        if (model.IsTuple)
        {
            return $"({arguments})";
        }

        var settings = model.Members.Skip(model.ConstructorCount).Select(static member => $"{Identifiers.Escape(member.PropertyName)} = {Local(member)}").ToArray();
        var initializer = settings.Length == 0 ? "" : $" {{ {string.Join(", ", settings)} }}";
        return $"new {model.Type}({arguments}){initializer}";
    }

    private static string Local(MemberModel member) => "__" + member.JsonName;
}
