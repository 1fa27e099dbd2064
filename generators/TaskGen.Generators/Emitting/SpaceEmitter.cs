using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes the space of a hyperparameter record: a property for each member, and how the record is made of a point.</summary>
internal static class SpaceEmitter
{
    private const string Learn = "global::TaskGen.Learn";
    private const string Spaces = "global::TaskGen.Learn.Tuning.Spaces";

    public static void Write(CodeWriter writer, SpaceModel space, string accessibility)
    {
        writer.Line($"/// <summary>The values that are searched of {Docs.Escape(space.TypeName)}; by default those that its attributes name.</summary>");
        writer.Line(SourceFile.GeneratedCode);
        writer.Open($"{accessibility} sealed class {Identifiers.Escape(space.ClassName)} : {Learn}.HyperparameterSpace<{space.Type}>");
        if (Template(space))
        {
            writer.Line($"private static readonly {space.Type} __defaults = new();");
            writer.Line();
        }

        foreach (var member in space.Members)
        {
            Property(writer, member);
            writer.Line();
        }

        Description(writer, space);
        writer.Line();
        Creation(writer, space);
        writer.Line();
        Reading(writer, space);
        foreach (var nested in space.Members.Select(static member => member.Nested).OfType<SpaceModel>())
        {
            writer.Line();
            Write(writer, nested, "public");
        }

        writer.Close();
    }

    private static void Property(CodeWriter writer, SpaceMemberModel member)
    {
        var name = Identifiers.Escape(member.PropertyName);
        writer.Line(Docs.Summary(Summary(member)));
        writer.Line(member switch
        {
            { Nested: { } nested } => $"public {Identifiers.Escape(nested.ClassName)} {name} {{ get; init; }} = new();",
            { Range: { } range } => $"public {Learn}.ParameterRange<{member.Member.Type}> {name} {{ get; init; }} = {range};",
            _ => $"public {Learn}.ParameterRange<{member.Member.Type}>? {name} {{ get; init; }}",
        });
    }

    private static string Summary(SpaceMemberModel member)
    {
        var description = member.Member.Description?.TrimEnd('.') ?? $"The values of {member.Member.PropertyName}";
        return member switch
        {
            { Nested: not null } => $"{description}.",
            { RangeText: { } text } => $"{description}; {text} by default.",
            { Member.Default: not null } => $"{description}; not searched unless set.",
            _ => $"{description}; to be set.",
        };
    }

    private static void Description(CodeWriter writer, SpaceModel space)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line($"protected override void Describe({Spaces}.SpaceBuilder space) => space");
        writer.Indent();
        var last = space.Members[space.Members.Count - 1];
        foreach (var member in space.Members)
        {
            writer.Line(Addition(member) + string.Concat(member.Conditions.Select(Condition)) + (ReferenceEquals(member, last) ? ";" : ""));
        }

        writer.Unindent();
    }

    private static string Addition(SpaceMemberModel member)
    {
        var (name, property) = (Literal.String(member.Member.JsonName), Identifiers.Escape(member.PropertyName));
        return member.Nested is not null
            ? $".Nest({name}, {property})"
            : $".Add<{member.Member.Type}>({name}, {property}, {member.Member.Codec.Expression}{(Default(member.Member) is { } value ? $", {value}" : "")})";
    }

    private static string Condition(SpaceConditionModel condition) =>
        $".When<{condition.Type}>({Literal.String(condition.JsonName)}, [{condition.Values}])";

    private static void Creation(CodeWriter writer, SpaceModel space)
    {
        var values = space.Members.Select(static member =>
            member.Nested is null ? $"point.Next<{member.Member.Type}>()" : $"point.Next({Identifiers.Escape(member.PropertyName)})").ToArray();
        var arguments = string.Join(", ", values.Take(space.ConstructorCount));
        var set = space.Members.Skip(space.ConstructorCount)
            .Select((member, i) => $"{Identifiers.Escape(member.Member.PropertyName)} = {values[space.ConstructorCount + i]}").ToArray();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"protected override {space.Type} Create({Spaces}.SpacePoint point) =>");
        writer.Line($"    new({arguments}){(set.Length == 0 ? "" : $" {{ {string.Join(", ", set)} }}")};");
    }

    private static void Reading(CodeWriter writer, SpaceModel space)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Open($"protected override void Read({space.Type} hyperparameters, {Spaces}.SpaceCoordinates coordinates)");
        foreach (var member in space.Members)
        {
            var value = $"hyperparameters.{Identifiers.Escape(member.Member.PropertyName)}";
            writer.Line(member.Nested is null
                ? $"coordinates.Add<{member.Member.Type}>({value});"
                : $"coordinates.Add({Identifiers.Escape(member.PropertyName)}, {value});");
        }

        writer.Close();
    }

    private static bool Template(SpaceModel space) =>
        space.Members.Any(static member => member.Member.Default?.StartsWith("defaults.", StringComparison.Ordinal) == true);

    private static string? Default(MemberModel member) =>
        member.Default?.StartsWith("defaults.", StringComparison.Ordinal) == true ? "__" + member.Default : member.Default;
}
