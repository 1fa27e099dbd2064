using TaskGen.Generators.Text;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Reading;

namespace TaskGen.Generators.Emitting;

/// <summary>Lets the assembly's list of definitions reach what is generated.</summary>
internal static class CatalogEmitter
{
    /// <summary>The expression by which the assembly's list gets at a definition; null if nothing outside the container may.</summary>
    public static string? Reference(SignatureModel signature, DeclarationKind kind) => !signature.Container.IsReachable ? null
        : IsHidden(signature) ? $"{signature.Container.GlobalName}.{AccessorName(signature, kind)}"
        : $"{signature.Container.GlobalName}.{kind.Group}.{Identifiers.Escape(signature.Name)}.Definition";

    /// <summary>Writes a way around a private group; nothing where the group can be named.</summary>
    public static void Accessor(CodeWriter writer, SignatureModel signature, DeclarationKind kind)
    {
        if (!IsHidden(signature) || !signature.Container.IsReachable)
        {
            return;
        }

        writer.Line();
        writer.Line(Docs.Summary("For the assembly's list of definitions."));
        writer.Line(SourceFile.Hidden);
        writer.Line($"internal static global::TaskGen.Definitions.PipelineDefinition {AccessorName(signature, kind)} => {kind.Group}.{Identifiers.Escape(signature.Name)}.Definition;");
    }

    private static bool IsHidden(SignatureModel signature) => signature.GroupAccessibility == "private";

    private static string AccessorName(SignatureModel signature, DeclarationKind kind) => $"__{kind.Group}_{signature.Name}";
}
