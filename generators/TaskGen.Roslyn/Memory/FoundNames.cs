using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TaskGen.Roslyn.Memory;

/// <summary>The names by which code finds a type or its extension members.</summary>
internal static class FoundNames
{
    private const string Attribute = "Attribute";

    // What statements and expressions call without naming it.
    private static readonly HashSet<string> Patterns = new(StringComparer.Ordinal)
    {
        "GetEnumerator", "GetAsyncEnumerator", "GetAwaiter", "Deconstruct", "Add", "Dispose", "DisposeAsync", "GetPinnableReference",
        "Select", "SelectMany", "Where", "Join", "GroupJoin", "GroupBy", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Cast",
    };

    public static ulong[] Of(MemberDeclarationSyntax type)
    {
        var name = type is BaseTypeDeclarationSyntax declaration ? declaration.Identifier.ValueText : ((DelegateDeclarationSyntax)type).Identifier.ValueText;
        var names = new HashSet<ulong> { NameHash.Of(name) };
        if (name.EndsWith(Attribute, StringComparison.Ordinal))
        {
            names.Add(NameHash.Of(name.Substring(0, name.Length - Attribute.Length)));
        }

        if (type is ClassDeclarationSyntax container && container.Modifiers.Any(SyntaxKind.StaticKeyword))
        {
            AddExtensions(container, names);
        }

        return [.. names];
    }

    private static void AddExtensions(ClassDeclarationSyntax container, HashSet<ulong> names)
    {
        foreach (var member in container.Members)
        {
            if (member is MethodDeclarationSyntax { ParameterList.Parameters: { Count: > 0 } parameters } method
                && parameters[0].Modifiers.Any(SyntaxKind.ThisKeyword))
            {
                Add(method.Identifier.ValueText, names);
            }
            else if (member is TypeDeclarationSyntax { Keyword.Text: "extension" } block)
            {
                foreach (var inner in block.Members)
                {
                    Add(inner is MethodDeclarationSyntax { Identifier.ValueText: var called } ? called
                        : inner is PropertyDeclarationSyntax { Identifier.ValueText: var read } ? read : null, names);
                }
            }
        }
    }

    private static void Add(string? name, HashSet<ulong> names)
    {
        if (name is not null)
        {
            names.Add(NameHash.Of(name));
        }

        if (name is null || Patterns.Contains(name))
        {
            names.Add(NameHash.Pattern);
        }
    }
}
