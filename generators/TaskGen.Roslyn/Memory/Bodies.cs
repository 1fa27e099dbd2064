using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Roslyn.Memory;

/// <summary>Finds the bodies in a declaration: what no other declaration depends on.</summary>
internal static class Bodies
{
    public static void Find(MemberDeclarationSyntax member, List<TextSpan> bodies)
    {
        switch (member)
        {
            case BaseNamespaceDeclarationSyntax space:
                foreach (var inner in space.Members)
                {
                    Find(inner, bodies);
                }

                break;
            case TypeDeclarationSyntax type:
                foreach (var inner in type.Members)
                {
                    Find(inner, bodies);
                }

                break;
            case BaseMethodDeclarationSyntax method:
                Add(method.Body, bodies);
                Add(method.ExpressionBody, bodies);
                break;
            case PropertyDeclarationSyntax { ExpressionBody: { } arrow }:
                AddOfProperty(arrow, bodies);
                break;
            case IndexerDeclarationSyntax { ExpressionBody: { } arrow }:
                Add(arrow, bodies);
                break;
            case BasePropertyDeclarationSyntax { AccessorList: { } accessors }:
                foreach (var accessor in accessors.Accessors)
                {
                    AddOfProperty(accessor.Body, bodies);
                    AddOfProperty(accessor.ExpressionBody, bodies);
                }

                break;
        }
    }

    // Directives in a body may reach beyond it.
    private static void Add(SyntaxNode? body, List<TextSpan> bodies)
    {
        if (body is { ContainsDirectives: false })
        {
            bodies.Add(body.Span);
        }
    }

    // Whether a body says `field` tells if the property holds state.
    private static void AddOfProperty(SyntaxNode? body, List<TextSpan> bodies)
    {
        if (body is not null && !body.ToString().Contains("field"))
        {
            Add(body, bodies);
        }
    }
}
