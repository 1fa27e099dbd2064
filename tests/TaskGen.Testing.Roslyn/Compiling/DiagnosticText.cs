using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TaskGen.Testing.Roslyn;

/// <summary>Shows diagnostics in failure messages: place, message, and the line they stand in.</summary>
internal static class DiagnosticText
{
    public static string List(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(Show));

    private static string Show(Diagnostic diagnostic)
    {
        var text = $"  {CSharpDiagnosticFormatter.Instance.Format(diagnostic, CultureInfo.InvariantCulture)}";
        if (diagnostic.Location.SourceTree is not { } tree)
        {
            return text;
        }

        var line = tree.GetText().Lines.GetLineFromPosition(diagnostic.Location.SourceSpan.Start);
        return $"{text}\n    > {line.ToString().Trim()}";
    }
}
