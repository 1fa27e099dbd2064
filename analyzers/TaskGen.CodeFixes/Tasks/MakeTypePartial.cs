using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>Makes the type of a declaration partial, and the types around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeTypePartial)), Shared]
internal sealed class MakeTypePartial() : DocumentFix(DiagnosticIds.TypeNotPartial)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        var types = target.Node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Where(static type => !IsPartial(type)).Reverse().ToArray();
        if (types.Length == 0)
        {
            yield break;
        }

        yield return new FixEdit("partial", $"Make {string.Join(" and ", types.Select(static type => $"'{type.Identifier.ValueText}'"))} partial", editor =>
        {
            foreach (var type in types)
            {
                editor.ReplaceNode(type, static (current, _) => Change((TypeDeclarationSyntax)current));
            }
        });
    }

    private static TypeDeclarationSyntax Change(TypeDeclarationSyntax type) =>
        IsPartial(type) ? type : Modifiers.Insert(type, type.Modifiers.Count, SyntaxKind.PartialKeyword);

    private static bool IsPartial(TypeDeclarationSyntax type) => type.Modifiers.Any(SyntaxKind.PartialKeyword);
}
