namespace TaskGen.Text;

/// <summary>The rules of UTF-16, the form in which .NET keeps text.</summary>
internal static class Utf16
{
    /// <summary>Where the first half of a surrogate pair stands that lacks its other half; -1 if the text is well formed.</summary>
    public static int IndexOfLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var i = 0; ; i++)
        {
            var next = text[i..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0)
            {
                return -1;
            }

            i += next;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return i;
            }

            i++;
        }
    }
}
