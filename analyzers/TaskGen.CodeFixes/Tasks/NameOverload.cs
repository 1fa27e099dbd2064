using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Analyzers.Diagnostics;
using TaskGen.CodeFixes.Syntax;
using TaskGen.Roslyn;
using TaskGen.Roslyn.Reading;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>Gives overloads names of their own. The first keeps the method's; from there all others in the file are named.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameOverload)), Shared]
internal sealed class NameOverload() : DocumentFix(DiagnosticIds.DuplicateName)
{
    private static readonly string[] Annotations = [KnownNames.TaskAttribute, KnownNames.WorkflowAttribute, KnownNames.TrainAttribute];

    protected override IEnumerable<FixEdit> Edits(FixTarget target)
    {
        if (target.Find<MethodDeclarationSyntax>() is not { } syntax
            || target.Model.GetDeclaredSymbol(syntax, target.CancellationToken) is not IMethodSymbol method)
        {
            yield break;
        }

        var named = NewNames(method, target.Known)
            .Select(pair => (Attribute: pair.Key.ApplicationSyntaxReference?.GetSyntax(target.CancellationToken) as AttributeSyntax, Name: pair.Value))
            .Where(pair => pair.Attribute?.SyntaxTree == syntax.SyntaxTree)
            .ToArray();
        var own = named.Where(pair => syntax.Span.Contains(pair.Attribute!.Span)).ToArray();
        var chosen = own.Length > 0 ? own : named;
        if (chosen.Length > 0)
        {
            yield return new FixEdit("name", $"Name the overload {string.Join(", ", chosen.Select(static pair => $"'{pair.Name}'"))}", editor =>
            {
                foreach (var (attribute, name) in chosen)
                {
                    editor.ReplaceNode(attribute!, (current, _) => AttributeSettings.Set((AttributeSyntax)current, "Name", name));
                }
            });
        }
    }

    // For all namesakes of a method but the first, a name that nothing else has.
    private static Dictionary<AttributeData, string> NewNames(IMethodSymbol method, KnownSymbols known)
    {
        var declared = method.ContainingType.GetMembers().OfType<IMethodSymbol>()
            .Select(
                member => (
                    Member: member,
                    Attribute: Annotations.Select(name => Declarations.Attribute(member, name, known)).FirstOrDefault(static found => found is not null)))
            .Where(static pair => pair.Attribute is not null)
            .Select(static pair => (Attribute: pair.Attribute!, Name: Declarations.NameOf(pair.Member, pair.Attribute!), pair.Member))
            .ToArray();
        var shared = declared.FirstOrDefault(pair => SymbolEqualityComparer.Default.Equals(pair.Member, method)).Name;
        var taken = new HashSet<string>(declared.Select(static pair => pair.Name), StringComparer.Ordinal);
        var names = new Dictionary<AttributeData, string>();
        foreach (var (attribute, _, _) in declared.Where(pair => pair.Name == shared).Skip(1))
        {
            var number = 2;
            while (!taken.Add(shared + number.ToString(CultureInfo.InvariantCulture)))
            {
                number++;
            }

            names.Add(attribute, shared + number.ToString(CultureInfo.InvariantCulture));
        }

        return names;
    }
}
