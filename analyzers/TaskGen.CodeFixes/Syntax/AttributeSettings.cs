using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.CodeFixes.Syntax;

/// <summary>The settings of an attribute: its named arguments.</summary>
internal static class AttributeSettings
{
    /// <summary>The setting with a name, or null.</summary>
    public static AttributeArgumentSyntax? Find(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

    /// <summary>The text of a setting that is a literal, or null.</summary>
    public static string? Text(AttributeSyntax attribute, string name) => (Find(attribute, name)?.Expression as LiteralExpressionSyntax)?.Token.Value as string;

    /// <summary>Gives a setting a text; a new one comes after the others.</summary>
    public static AttributeSyntax Set(AttributeSyntax attribute, string name, string text) => Set(attribute, name, Literal(text));

    /// <summary>Gives a setting a value; a new one comes after the others.</summary>
    public static AttributeSyntax Set(AttributeSyntax attribute, string name, ExpressionSyntax value)
    {
        if (Find(attribute, name) is { } present)
        {
            return attribute.ReplaceNode(present.Expression, value.WithTriviaFrom(present.Expression));
        }

        var setting = SyntaxFactory.AttributeArgument(SyntaxFactory.NameEquals(name), nameColon: null, value);
        return attribute.AddArgumentListArguments(setting);
    }

    /// <summary>Removes a setting, and the parentheses with the last one.</summary>
    public static AttributeSyntax Remove(AttributeSyntax attribute, string name)
    {
        if (Find(attribute, name) is not { } setting)
        {
            return attribute;
        }

        return attribute.ArgumentList!.Arguments.Count == 1
            ? attribute.WithArgumentList(null)
            : attribute.RemoveNode(setting, SyntaxRemoveOptions.KeepNoTrivia)!;
    }

    /// <summary>Removes an element of a setting that is a list, and the setting with the last one.</summary>
    public static AttributeSyntax RemoveElement(AttributeSyntax attribute, string name, string text)
    {
        var elements = Elements(Find(attribute, name)?.Expression);
        var element = elements.FirstOrDefault(candidate => candidate.ToString() == text);
        return element is null ? attribute
            : elements.Count == 1 ? Remove(attribute, name)
            : attribute.RemoveNode(element, SyntaxRemoveOptions.KeepNoTrivia)!;
    }

    private static IReadOnlyList<SyntaxNode> Elements(ExpressionSyntax? list) => list switch
    {
        CollectionExpressionSyntax collection => [.. collection.Elements],
        ImplicitArrayCreationExpressionSyntax array => [.. array.Initializer.Expressions],
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
        _ => [],
    };

    public static LiteralExpressionSyntax Literal(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}
