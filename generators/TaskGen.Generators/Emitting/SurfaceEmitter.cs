using TaskGen.Generators.Text;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Writes what tasks and workflows have in common: the class, the inputs and the beginning of the definition.</summary>
internal static class SurfaceEmitter
{
    /// <summary>The head of the class that all is nested in.</summary>
    public static void Open(CodeWriter writer, SignatureModel signature, DeclarationKind kind)
    {
        writer.Line(Docs.Summary($"The {kind.Noun}s of {signature.Container.FullName}, to be run by the engine."));
        writer.Open($"{signature.GroupAccessibility} static partial class {kind.Group}");
        writer.Line(Docs.Summary(signature.Documentation.Summary ?? $"The {kind.Noun} {signature.Name}."));
        writer.Line($"/// <remarks>Generated from <see cref=\"{signature.Documentation.Cref}\"/>.</remarks>");
        writer.Line(SourceFile.GeneratedCode);
        writer.Open($"{signature.Accessibility} static class {Identifiers.Escape(signature.Name)}");
    }

    public static void Inputs(CodeWriter writer, SignatureModel signature, string noun)
    {
        var parameters = signature.DataParameters.ToArray();
        writer.Line(Docs.Summary($"The inputs of the {noun}."));
        foreach (var parameter in parameters)
        {
            writer.Line(Docs.Parameter(parameter.Member!.PropertyName, parameter.Member.Description ?? $"The parameter {parameter.Name}."));
        }

        var members = parameters.Select(static parameter => ParameterList.Declaration(
            parameter.Type, Identifiers.Escape(parameter.Member!.PropertyName), parameter.Default));
        writer.Line($"public sealed record Inputs({string.Join(", ", members)});");
        writer.Line();
        if (Members(signature).Any(static member => member.Codec.IsComposite))
        {
            ObjectCodecEmitter.Fields(writer, Members(signature));
            writer.Line();
        }
    }

    /// <summary>The settings that definitions of tasks and workflows begin with.</summary>
    public static void DefinitionHead(CodeWriter writer, SignatureModel signature)
    {
        writer.Line($"Name = {Literal.String(signature.FullName)},");
        if (signature.Documentation.Summary is { } summary)
        {
            writer.Line($"Description = {Literal.String(summary)},");
        }

        var members = Members(signature).ToEquatableArray();
        ObjectCodecEmitter.Write(
            writer, new ObjectCodecModel("", "Inputs", signature.Name, null, members, members.Count, IsTuple: false), "Inputs = ", ",", isLast: true);
        writer.Line($"Output = {signature.Return.Codec.Expression},");
    }

    private static IEnumerable<MemberModel> Members(SignatureModel signature) => signature.DataParameters.Select(static parameter => parameter.Member!);
}
