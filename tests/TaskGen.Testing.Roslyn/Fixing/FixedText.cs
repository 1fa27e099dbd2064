namespace TaskGen.Testing.Roslyn;

/// <summary>Compares the files of a fixed project with the wanted ones.</summary>
internal static class FixedText
{
    public static void Verify(string act, SortedDictionary<string, string> expected, SortedDictionary<string, string> actual)
    {
        foreach (var path in expected.Keys.Union(actual.Keys))
        {
            if (!actual.TryGetValue(path, out var found))
            {
                throw new TestFailureException($"{act} should leave {path}, and there is none.");
            }

            if (!expected.TryGetValue(path, out var wanted))
            {
                throw new TestFailureException($"{act} should not leave {path}:\n{found}");
            }

            if (found != wanted)
            {
                throw new TestFailureException($"{act} gives another text (- expected, + found) in {path}:\n{LineDiff.Show(wanted, found)}");
            }
        }
    }
}
