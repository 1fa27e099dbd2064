using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes the codec of a type, whatever sort it is of.</summary>
internal static class CodecEmitter
{
    /// <summary>A codec that all of the assembly shares.</summary>
    public static string Shared(CodecClassModel model, string space) =>
        SourceFile.Create(space, writer => Write(writer, model, "internal"));

    /// <summary>A codec that only a container and what is nested in it may use.</summary>
    public static string Local(CodecClassModel model, ContainerModel container) =>
        SourceFile.In(container, writer => Write(writer, model, "private"));

    private static void Write(CodeWriter writer, CodecClassModel model, string accessibility)
    {
        writer.Line($"/// <summary>Serializes <c>{Docs.Escape(model.TypeName)}</c>.</summary>");
        writer.Line(SourceFile.GeneratedCode);
        switch (model)
        {
            case ObjectCodecModel shape:
                ObjectCodecEmitter.Holder(writer, shape, accessibility);
                break;
            case EnumCodecModel values:
                var members = values.Names.Select(name => $"(\"{name}\", {model.Type}.{Identifiers.Escape(name)})");
                Holder(writer, model, accessibility, $"Enum<{model.Type}>({string.Join(", ", members)})");
                break;
            case CustomCodecModel custom:
                Holder(writer, model, accessibility, $"Custom<{model.Type}>(new {custom.Implementation}(), {Literal.String(model.TypeName)})");
                break;
        }
    }

    private static void Holder(CodeWriter writer, CodecClassModel model, string accessibility, string codec)
    {
        writer.Open($"{accessibility} static class {model.ClassName}");
        writer.Line($"public static readonly global::TaskGen.Serialization.Codec<{model.Type}> Instance = {BuiltInCodecs.Class}.{codec};");
        writer.Close();
    }
}
