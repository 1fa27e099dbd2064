using System.Text.RegularExpressions;

namespace TaskGen.Analyzers.Usage;

/// <summary>Tells texts that hold a secret, by the forms that connection strings, URLs and keys have.</summary>
internal static class Secrets
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // What stands in for a secret: `{password}`, `$(PASSWORD)`, `<password>`, `***`, `%PASSWORD%`.
    private const string NoPlaceholder = @"(?![{$<*%\[]|\.\.\.|;|&|$)";

    private static readonly (Regex Form, string Name)[] Forms =
    [
        (new Regex($@"(^|[;\s?&])(password|pwd)\s*=\s*{NoPlaceholder}", Options), "a password"),
        (new Regex($@"(^|[;\s])(account|shared ?access)key\s*=\s*{NoPlaceholder}", Options), "an account key"),
        (new Regex($@"[?&](sig|x-amz-signature|api_?key|access_token|token)={NoPlaceholder}", Options), "a signature or key"),
        (new Regex(@"\b(AKIA|ASIA)[0-9A-Z]{16}\b", RegexOptions.CultureInvariant), "an AWS access key"),
        (new Regex($@"^[a-z][a-z0-9+.\-]*://[^/@:\s]+:{NoPlaceholder}[^/@\s]+@", Options), "a user's password"),
    ];

    /// <summary>What kind of secret a text holds; null if it seems to hold none.</summary>
    public static string? Find(string text) => text.Length < 6 ? null : Array.Find(Forms, form => form.Form.IsMatch(text)).Name;
}
