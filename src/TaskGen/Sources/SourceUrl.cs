using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace TaskGen.Sources;

/// <summary>The parts of a URL, as far as they matter here. A path is no URL.</summary>
internal static class SourceUrl
{
    private const string Hidden = "***";

    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    private static readonly string[] Signatures = ["sig", "signature", "x-amz-signature", "x-goog-signature"];

    // What goes along with a signature: it changes with every signature, and names no other content.
    private static readonly string[] PartsOfSignatures =
        ["awsaccesskeyid", "expires", "googleaccessid", "key-pair-id", "policy", "se", "ske", "skoid", "sks", "skt",
         "sktid", "skv", "sp", "spr", "sr", "st", "sv"];

    private static readonly string[] SecretWords =
        ["apikey", "api_key", "api-key", "accesskey", "access_key", "auth", "credential", "passw", "pwd", "secret", "token"];

    /// <summary>The scheme in lower case; null for a path.</summary>
    public static string? SchemeOf(string url)
    {
        var end = url.IndexOf("://", StringComparison.Ordinal);
        return end > 0 && !url.AsSpan(0, end).ContainsAnyExcept(SchemeCharacters) ? url[..end].ToLowerInvariant()
            : url.StartsWith("file:", StringComparison.OrdinalIgnoreCase) ? "file"
            : null;
    }

    /// <summary>The URL as it may be shown: without user name and password, and with asterisks for signatures, tokens and the like.</summary>
    public static string Redact(string url)
    {
        var (address, query) = Split(url);
        return query is null ? address : address + "?" + string.Join('&', Parameters(query).Select(
            parameter => parameter.IsSecret ? parameter.Name + "=" + Hidden : parameter.Text));
    }

    /// <summary>The URL to its path: what says of which format the content is.</summary>
    public static string Address(string url) => Split(url).Address;

    /// <summary>
    /// Identifies what a URL means: the SHA-256 of the URL without user name and password, and without the parameters that sign it. A URL that is
    /// signed anew means the same.
    /// </summary>
    public static string KeyOf(string url)
    {
        var (address, query) = Split(url);
        var text = query is null ? address : address + "?" + string.Join('&', Parameters(query).Where(parameter => !parameter.IsSignature)
            .Select(parameter => parameter.Text));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static (string Address, string? Query) Split(string url)
    {
        if (SchemeOf(url) is not { } scheme || scheme == "file")
        {
            return (url, null);
        }

        var start = url.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = url.AsSpan(start).IndexOfAny('/', '?', '#') is >= 0 and var length ? start + length : url.Length;
        var user = url.LastIndexOf('@', end - 1, end - start);
        var rest = url[(user < 0 ? start : user + 1)..];
        var address = url[..start] + rest;

        // A key in a bucket may have any character.
        var question = scheme is "http" or "https" ? address.IndexOf('?', StringComparison.Ordinal) : -1;
        return question < 0 ? (address, null) : (address[..question], address[(question + 1)..]);
    }

    private static IEnumerable<(string Text, string Name, bool IsSignature, bool IsSecret)> Parameters(string query)
    {
        var parts = query.Split('&');
        var names = Array.ConvertAll(parts, static part => part.Split('=')[0].ToLowerInvariant());
        var isSigned = names.Any(Signatures.Contains);
        for (var i = 0; i < parts.Length; i++)
        {
            var name = names[i];
            var isSignature = isSigned && (Signatures.Contains(name) || PartsOfSignatures.Contains(name)
                || name.StartsWith("x-amz-", StringComparison.Ordinal) || name.StartsWith("x-goog-", StringComparison.Ordinal));
            var isSecret = isSignature || Array.Exists(SecretWords, word => name.Contains(word, StringComparison.Ordinal));
            yield return (parts[i], parts[i].Split('=')[0], isSignature, isSecret);
        }
    }
}
