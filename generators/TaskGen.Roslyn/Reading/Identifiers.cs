using Microsoft.CodeAnalysis.CSharp;

namespace TaskGen.Roslyn.Reading;

/// <summary>Names as C# and JSON write them.</summary>
internal static class Identifiers
{
    /// <summary>The name as generated code writes it: <c>@class</c> for a keyword.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || IsKeywordSomewhere(name) ? "@" + name : name;

    /// <summary><c>maxIterations</c> becomes <c>MaxIterations</c>; leading underscores go.</summary>
    public static string ToPascalCase(string name)
    {
        var trimmed = name.TrimStart('_');
        return trimmed.Length == 0 || char.IsDigit(trimmed[0]) ? name : char.ToUpperInvariant(trimmed[0]) + trimmed.Substring(1);
    }

    /// <summary><c>MaxIterations</c> becomes <c>maxIterations</c>, <c>URLOfData</c> becomes <c>urlOfData</c>.</summary>
    public static string ToCamelCase(string name)
    {
        var chars = name.ToCharArray();
        for (var i = 0; i < chars.Length && char.IsUpper(chars[i]); i++)
        {
            var beginsNextWord = i > 0 && i + 1 < chars.Length && char.IsLower(chars[i + 1]);
            if (beginsNextWord)
            {
                break;
            }

            chars[i] = char.ToLowerInvariant(chars[i]);
        }

        return new string(chars);
    }

    /// <summary>Whether the text can be the name of a class in generated code.</summary>
    public static bool IsValid(string name) => SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;

    /// <summary>A name of letters, digits and underscores alone, unlike that of any other text.</summary>
    public static string Mangle(string text)
    {
        var chars = text.ToCharArray();
        var isExact = true;
        for (var i = 0; i < chars.Length; i++)
        {
            if (!char.IsLetterOrDigit(chars[i]))
            {
                isExact &= chars[i] == '.';
                chars[i] = '_';
            }
        }

        isExact &= text.IndexOf('_') < 0;
        var name = new string(chars).Trim('_');
        return isExact ? name : $"{name}_{StableHash.Of(text)}";
    }

    // Of the contextual keywords, those that mean something where generated code writes names.
    private static bool IsKeywordSomewhere(string name) =>
        name is "async" or "await" or "dynamic" or "extension" or "field" or "file" or "partial" or "record" or "required" or "scoped" or "var" or "yield";
}
