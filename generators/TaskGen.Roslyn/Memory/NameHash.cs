using Microsoft.CodeAnalysis.CSharp;

namespace TaskGen.Roslyn.Memory;

/// <summary>
/// Hashes of texts and of names (FNV-1a, 64 bits). Names are hashed without regard to case, as names of files are
/// compared, and stand for themselves: two names that meet make readings depend on too much, never on too little.
/// </summary>
internal static class NameHash
{
    public const ulong Seed = 14695981039346656037;

    /// <summary>The name that stands for members that the language finds without naming them, such as a user's <c>GetAwaiter</c>.</summary>
    public const ulong Pattern = 1;

    public static ulong Of(string name)
    {
        var hash = Seed;
        foreach (var character in name)
        {
            hash = Add(hash, Fold(character));
        }

        return hash;
    }

    public static ulong Add(ulong hash, ulong value) => unchecked((hash ^ value) * 1099511628211);

    public static ulong Add(ulong hash, string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            hash = Add(hash, text[i]);
        }

        return hash;
    }

    /// <summary>Adds the names in a text, those in comments and literals among them.</summary>
    public static void AddNames(HashSet<ulong> names, string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!IsPart(text[i]))
            {
                continue;
            }

            var isNumber = text[i] is >= '0' and <= '9';
            var hash = Seed;
            for (; i < end && IsPart(text[i]); i++)
            {
                hash = Add(hash, Fold(text[i]));
            }

            if (!isNumber)
            {
                names.Add(hash);
            }
        }
    }

    private static bool IsPart(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'
        || (character > '\x7f' && SyntaxFacts.IsIdentifierPartCharacter(character));

    private static char Fold(char character) =>
        character is >= 'a' and <= 'z' ? (char)(character - 32) : character > '\x7f' ? char.ToUpperInvariant(character) : character;
}
