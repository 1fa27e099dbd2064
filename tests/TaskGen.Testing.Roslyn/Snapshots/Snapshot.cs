using System.Text;

namespace TaskGen.Testing.Roslyn;

/// <summary>Compares text with a file that is kept with the sources, or rewrites the file if <see cref="UpdateVariable"/> is 1.</summary>
public static class Snapshot
{
    /// <summary>The environment variable that turns comparing into rewriting.</summary>
    public const string UpdateVariable = "TASKGEN_UPDATE_SNAPSHOTS";

    internal static bool Updating => Environment.GetEnvironmentVariable(UpdateVariable) == "1";

    /// <summary>Compares <paramref name="text"/> with a file. A file checked out with CRLF counts as with LF.</summary>
    /// <exception cref="TestFailureException">The file does not exist or differs.</exception>
    public static void Verify(string path, string text) => Verify(path, text, Updating);

    internal static void Verify(string path, string text, bool update)
    {
        if (update)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        if (!File.Exists(path))
        {
            throw new TestFailureException($"There is no {path} to compare with. Set {UpdateVariable}=1 to write it. It would be:\n{text}");
        }

        var expected = File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
        if (expected != text)
        {
            throw new TestFailureException(
                $"The text differs from {path} (- expected, + found). If it should, set {UpdateVariable}=1 and look at the change.\n"
                + LineDiff.Show(expected, text));
        }
    }
}
