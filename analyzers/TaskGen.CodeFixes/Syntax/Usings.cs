using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace TaskGen.CodeFixes.Syntax;

/// <summary>Names types by their simple names, with a using directive where one is missing.</summary>
internal static class Usings
{
    /// <summary>The name of a type at a place. Where another type has its simple name there, the full name.</summary>
    /// <param name="type">The type.</param>
    /// <param name="place">Where it is to be named.</param>
    /// <param name="target">What is being fixed.</param>
    /// <param name="missing">The namespace to <see cref="Add"/>; null if nothing is missing.</param>
    public static TypeSyntax NameOf(INamedTypeSymbol type, SyntaxNode place, FixTarget target, out string? missing)
    {
        var found = target.Model.LookupNamespacesAndTypes(place.SpanStart, name: type.Name);
        missing = found.IsEmpty ? type.ContainingNamespace.ToDisplayString() : null;
        return SyntaxFactory.ParseTypeName(
            found.IsEmpty || found.Contains(type, SymbolEqualityComparer.Default) ? type.Name : type.ToMinimalDisplayString(target.Model, place.SpanStart));
    }

    /// <summary>Adds a using directive to the file, in alphabetical order with System first, unless it is there.</summary>
    public static void Add(SyntaxEditor editor, string? space)
    {
        if (space is not null)
        {
            editor.ReplaceNode(editor.OriginalRoot, (current, _) => Add((CompilationUnitSyntax)current, space));
        }
    }

    private static CompilationUnitSyntax Add(CompilationUnitSyntax unit, string space)
    {
        var ordinary = unit.Usings.Where(static directive => directive is { Alias: null, StaticKeyword.RawKind: 0 }).ToArray();
        if (ordinary.Any(directive => directive.Name?.ToString() == space))
        {
            return unit;
        }

        var newLine = unit.DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        newLine = newLine.RawKind == 0 ? SyntaxFactory.LineFeed : newLine;
        var directive = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(space))
            .WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space))
            .WithTrailingTrivia(newLine);
        if (unit.Usings.Count == 0)
        {
            return unit.AddUsings(directive.WithTrailingTrivia(newLine, newLine));
        }

        var next = Array.Find(
            ordinary, other => !other.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) && string.CompareOrdinal(Order(other), Order(directive)) > 0);
        if (next is null)
        {
            return unit.AddUsings(directive);
        }

        // A comment at the head of the file stays there.
        var index = unit.Usings.IndexOf(next);
        return index == 0
            ? unit.WithUsings(unit.Usings.Replace(next, next.WithLeadingTrivia()).Insert(0, directive.WithLeadingTrivia(next.GetLeadingTrivia())))
            : unit.WithUsings(unit.Usings.Insert(index, directive));
    }

    private static string Order(UsingDirectiveSyntax directive)
    {
        var name = directive.Name!.ToString();
        return name == "System" || name.StartsWith("System.", StringComparison.Ordinal) ? $"0{name}" : $"1{name}";
    }
}
