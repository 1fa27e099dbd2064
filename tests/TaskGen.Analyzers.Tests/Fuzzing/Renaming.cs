using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>Gives something that is declared in a file another name, wherever the file says it.</summary>
internal static class Renaming
{
    /// <summary>A renaming, or none if the file declares nothing.</summary>
    public static Mutation? Next(SoundSource source, Random random)
    {
        var declared = source.Root.DescendantTokens().Where(IsDeclaration).ToList();
        if (declared.Count == 0)
        {
            return null;
        }

        var token = declared[random.Next(declared.Count)];
        var name = random.Next(8) switch
        {
            0 => HostileNames.Written(OtherCase(token.ValueText)),
            1 => declared[random.Next(declared.Count)].Text,
            _ => HostileNames.Next(random),
        };
        var bare = name.TrimStart('@');
        var changes = source.Root.DescendantTokens(descendIntoTrivia: true)
            .Where(other => other.ValueText == token.ValueText)
            .Select(other => other.Kind() switch
            {
                SyntaxKind.IdentifierToken when IsDeclaration(other) || IsOfSources(other.Parent!, source.Model) => new TextChange(other.Span, name),
                SyntaxKind.StringLiteralToken when other.Parent!.Parent is not InterpolatedStringContentSyntax => new TextChange(other.Span, $"\"{bare}\""),
                _ => default,
            })
            .Where(static change => change.NewText is not null);
        return new($"renaming of {token.Text} at {token.SpanStart} to {name}", [.. changes]);
    }

    private static bool IsDeclaration(SyntaxToken token) => token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is
        BaseTypeDeclarationSyntax or MethodDeclarationSyntax or ConstructorDeclarationSyntax or ParameterSyntax or VariableDeclaratorSyntax
        or SingleVariableDesignationSyntax or PropertyDeclarationSyntax or EnumMemberDeclarationSyntax or ForEachStatementSyntax
        or LocalFunctionStatementSyntax or TupleElementSyntax or TypeParameterSyntax
        or IdentifierNameSyntax { Parent: BaseNamespaceDeclarationSyntax or QualifiedNameSyntax { Parent: BaseNamespaceDeclarationSyntax } };

    // What is bound to nothing belongs to what is generated for the name.
    private static bool IsOfSources(SyntaxNode name, SemanticModel model)
    {
        var info = model.GetSymbolInfo(name);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        return symbol is null || symbol.Locations.Any(static location => location.IsInSource);
    }

    private static string OtherCase(string name) =>
        char.IsUpper(name[0]) ? $"{char.ToLowerInvariant(name[0])}{name[1..]}" : $"{char.ToUpperInvariant(name[0])}{name[1..]}";
}
