using System.Composition;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn.Reading;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>Writes a name as an identifier: <c>two words</c> as <c>TwoWords</c>. Where that is none, or taken, the name is left out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectName)), Shared]
internal sealed class CorrectName() : DocumentFix(DiagnosticIds.InvalidName)
{
    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<AttributeArgumentSyntax>() is { NameEquals.Name.Identifier.ValueText: "Name", Parent.Parent: AttributeSyntax attribute }
            && attribute.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method
            && target.Model.GetDeclaredSymbol(method, target.CancellationToken)?.ContainingType is { } container)
        {
            var name = Name(AttributeSettings.Text(attribute, "Name") ?? "");
            var isFree = Identifiers.IsValid(name) && (name == method.Identifier.ValueText || container.GetMembers(name).IsEmpty);
            yield return isFree
                ? new FixEdit("name", $"Call it '{name}'", editor => editor.ReplaceNode(
                    attribute, (current, _) => AttributeSettings.Set((AttributeSyntax)current, "Name", name)))
                : new FixEdit("name", "Leave the name to the method", editor => editor.ReplaceNode(
                    attribute, static (current, _) => AttributeSettings.Remove((AttributeSyntax)current, "Name")));
        }
    }

    private static string Name(string text)
    {
        var words = Regex.Split(text, @"[^\p{L}\p{Nd}_]+").Where(static word => word.Length > 0);
        var name = string.Concat(words.Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return name.Length > 0 && char.IsDigit(name[0]) ? "_" + name : name;
    }
}
