using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TaskGen.Roslyn.Reading.Learning.Spaces;

namespace TaskGen.CodeFixes.Syntax;

/// <summary>The attributes that say which values a hyperparameter takes, as they are written.</summary>
internal static class SpaceAttributes
{
    private const string Ending = "Attribute";

    /// <summary>The name of an attribute without namespace and ending.</summary>
    public static string NameOf(AttributeSyntax attribute)
    {
        var name = Simple(attribute).Identifier.ValueText;
        return name.EndsWith(Ending, StringComparison.Ordinal) ? name.Substring(0, name.Length - Ending.Length) : name;
    }

    /// <summary>Gives an attribute another name in the same namespace.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="name">The new name.</param>
    /// <param name="onlyFrom">The name that is replaced; any other one stays. Any is replaced by default.</param>
    public static AttributeSyntax Rename(AttributeSyntax attribute, string name, string? onlyFrom = null) =>
        onlyFrom is not null && NameOf(attribute) != onlyFrom
            ? attribute
            : attribute.ReplaceNode(Simple(attribute), SyntaxFactory.IdentifierName(name).WithTriviaFrom(Simple(attribute)));

    /// <summary>The attribute of a member or parameter that gives its values, or null.</summary>
    public static AttributeSyntax? RangeOf(SyntaxNode? member) => member?.ChildNodes().OfType<AttributeListSyntax>()
        .SelectMany(static list => list.Attributes)
        .FirstOrDefault(static attribute => SpaceMember.RangeNames.Contains(NameOf(attribute)));

    /// <summary>The type of what an attribute stands on, or null.</summary>
    public static ITypeSymbol? MemberType(AttributeSyntax attribute, FixTarget target) => attribute.Parent?.Parent switch
    {
        ParameterSyntax { Type: { } type } => target.Model.GetTypeInfo(type, target.CancellationToken).Type,
        PropertyDeclarationSyntax property => target.Model.GetTypeInfo(property.Type, target.CancellationToken).Type,
        FieldDeclarationSyntax field => target.Model.GetTypeInfo(field.Declaration.Type, target.CancellationToken).Type,
        _ => null,
    };

    private static SimpleNameSyntax Simple(AttributeSyntax attribute) => attribute.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax alias => alias.Name,
        SimpleNameSyntax simple => simple,
        _ => throw new InvalidOperationException("An attribute has a name."),
    };
}
