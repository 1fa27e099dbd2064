using TaskGen.Generators.Text;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes the expression that serializes a type with named members.</summary>
internal static class ObjectCodecEmitter
{
    private const string Serialization = "global::TaskGen.Serialization";

    /// <summary>A class that holds the codec and those that it is made of.</summary>
    public static void Holder(CodeWriter writer, ObjectCodecModel model, string accessibility)
    {
        writer.Open($"{accessibility} static class {model.ClassName}");
        Fields(writer, model.Members.Where(static member => !member.Codec.IsLate));
        Write(writer, model, $"public static readonly {Serialization}.ObjectCodec<{model.Type}> Instance = ", ";");

        // Codecs of types that refer to one another meet here, when each has its instance.
        Fields(writer, model.Members.Where(static member => member.Codec.IsLate));
        writer.Close();
    }

    /// <summary>Fields for codecs that are made of others, and so made once.</summary>
    public static void Fields(CodeWriter writer, IEnumerable<MemberModel> members)
    {
        foreach (var member in members.Where(static member => member.Codec.IsComposite))
        {
            writer.Line($"private static readonly {Serialization}.Codec<{member.Type}> {Field(member)} = {member.Codec.Expression};");
        }
    }

    /// <summary>The expression, between the beginning and the end of a statement.</summary>
    /// <param name="isLast">Whether the codecs of all members exist already, as no type refers back to this one.</param>
    public static void Write(CodeWriter writer, ObjectCodecModel model, string start, string end, bool isLast = false)
    {
        writer.Line($"{start}{Serialization}.Codecs.Object<{model.Type}>(");
        writer.Indent();
        writer.Line($"{Literal.String(model.TypeName)},");
        WriteShape(writer, model, isLast);
        WriteWriter(writer, model, isLast);
        WriteReader(writer, model, isLast, (model.Description is { } text ? $",\n{Literal.String(text)}" : "") + ")" + end);
        writer.Unindent();
    }

    private static void WriteShape(CodeWriter writer, ObjectCodecModel model, bool isLast)
    {
        var members = model.Members;
        if (members.Count == 0)
        {
            writer.Line("[],");
            return;
        }

        writer.Line("[");
        writer.Indent();
        foreach (var member in members)
        {
            var asked = member.Codec.IsLate && !isLast ? "static () => " : "";
            writer.Line($"new({Literal.String(member.JsonName)}, {asked}{Codec(model, member, isLast)}){Settings(member)},");
        }

        writer.Close("],");
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

    private static void WriteWriter(CodeWriter writer, ObjectCodecModel model, bool isLast)
    {
        var members = model.Members;
        if (members.Count == 0)
        {
            writer.Line("static (_, _) => { },");
            return;
        }

        writer.Open("static (writer, value) =>");
        for (var i = 0; i < members.Count; i++)
        {
            writer.Line($"writer.Member({i}, {Codec(model, members[i], isLast)}, value.{Identifiers.Escape(members[i].PropertyName)});");
        }

        writer.Close("},");
    }

    private static void WriteReader(CodeWriter writer, ObjectCodecModel model, bool isLast, string end)
    {
        if (!model.Members.Any(static member => member.Default?.StartsWith("defaults.", StringComparison.Ordinal) == true))
        {
            WriteConstruction(writer, model, isLast, $"static {(model.Members.Count == 0 ? "_" : "reader")} => ", end);
            return;
        }

        writer.Open("static reader =>");
        writer.Line($"var defaults = new {model.Type}();");
        WriteConstruction(writer, model, isLast, "return ", ";");
        writer.Close("}" + end);
    }

    // Members are read in the order of the shape: arguments of the constructor first, and from left to right.
    private static void WriteConstruction(CodeWriter writer, ObjectCodecModel model, bool isLast, string start, string end)
    {
        var values = model.Members.Select((member, i) => member.Default is { } missing
            ? $"reader.Member<{member.Type}>({i}, {Codec(model, member, isLast)}, {missing})"
            : $"reader.Member({i}, {Codec(model, member, isLast)})").ToArray();
        var count = model.ConstructorCount;
        var closing = count < values.Length ? ")" : ")" + end;
        writer.Lines($"{start}{(model.IsTuple ? "" : $"new {model.Type}")}({(count == 0 ? closing : "")}");
        writer.Indent();
        for (var i = 0; i < count; i++)
        {
            writer.Lines(values[i] + (i < count - 1 ? "," : closing));
        }

        writer.Unindent();
        if (count < values.Length)
        {
            writer.Line("{");
            writer.Indent();
            for (var i = count; i < values.Length; i++)
            {
                writer.Line($"{Identifiers.Escape(model.Members[i].PropertyName)} = {values[i]},");
            }

            writer.Unindent();
            writer.Lines("}" + end);
        }
    }

    // The compiler takes a field that is not yet written, or written further down, for null.
    private static string Codec(ObjectCodecModel model, MemberModel member, bool isLast)
    {
        var codec = member.Codec.IsComposite ? Field(member) : member.Codec.Expression;
        var isUnwritten = member.Codec.IsComposite ? member.Codec.IsLate && !isLast : codec.EndsWith($".{model.ClassName}.Instance", StringComparison.Ordinal);
        return isUnwritten ? codec + "!" : codec;
    }

    private static string Field(MemberModel member) => $"__{member.PropertyName}Codec";
}
