namespace TaskGen.Estimators;

/// <summary>What a column is called whose lambda expression was given without a name.</summary>
internal static class SelectorName
{
    private const string Conversion = ".ToString()";

    /// <summary>The member of <c>row => row.Member</c>; the body of another lambda expression; a text that is none as it is.</summary>
    public static string Of(string text)
    {
        var arrow = text.IndexOf("=>", StringComparison.Ordinal);
        if (arrow < 0)
        {
            return text;
        }

        var body = text[(arrow + 2)..].Trim();
        var path = body.EndsWith(Conversion, StringComparison.Ordinal) ? body[..^Conversion.Length] : body;
        return path.AsSpan().ContainsAnyExcept(MemberAccess) ? body : path[(path.LastIndexOf('.') + 1)..].TrimEnd('!', '?');
    }

    private static readonly System.Buffers.SearchValues<char> MemberAccess =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.!?@");
}
