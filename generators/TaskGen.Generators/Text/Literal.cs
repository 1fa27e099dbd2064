using Microsoft.CodeAnalysis.CSharp;

namespace TaskGen.Generators.Text;

/// <summary>Strings as C# literals.</summary>
internal static class Literal
{
    public static string String(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A collection expression of strings.</summary>
    public static string Strings(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(String))}]";
}
