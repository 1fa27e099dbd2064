using System.Reflection;

namespace TaskGen.Testing.Roslyn;

/// <summary>
/// Golden cases: a folder <c>Cases/name</c> holds <c>input.cs</c> (and other sources) and, in <c>expected/</c>, one
/// <c>hint.verified.cs</c> for each file that is generated from them. Adding a case is adding files.
/// </summary>
/// <example><code>
/// private static readonly GoldenCases Cases = new(typeof(GoldenTests).Assembly);
/// public static TheoryData&lt;string&gt; Names => [.. Cases.Names];
///
/// [Theory, MemberData(nameof(Names))]
/// public void GeneratesWhatTheCaseExpects(string name) =>
///     Cases.Verify(name, GeneratorRun.Start(Cases.Read(name), new TaskGenerator()).AssertCompiles().Sources);
/// </code></example>
public sealed class GoldenCases
{
    private const string Extension = ".cs";
    private const string VerifiedExtension = ".verified.cs";

    private readonly string _directory;
    private readonly bool _update;

    /// <summary>The cases of a test assembly, in a folder of its project.</summary>
    public GoldenCases(Assembly tests, string folder = "Cases")
        : this(Path.Combine(SourceTree.ProjectDirectory(tests), folder), Snapshot.Updating)
    {
    }

    internal GoldenCases(string directory, bool update) => (_directory, _update) = (directory, update);

    /// <summary>The names of all cases: folders that hold sources, by their path with <c>/</c>, in ordinal order.</summary>
    /// <exception cref="TestFailureException">There is none.</exception>
    public IReadOnlyList<string> Names
    {
        get
        {
            var names = Files(_directory, "input.cs", SearchOption.AllDirectories)
                .Select(file => Relative(_directory, Path.GetDirectoryName(file)!))
                .Order(StringComparer.Ordinal)
                .ToList();
            return names.Count > 0 ? names : throw new TestFailureException($"No folder below {_directory} holds an input.cs.");
        }
    }

    /// <summary>The sources of a case; <paramref name="template"/> brings references and options.</summary>
    public TestCompilation Read(string name, TestCompilation? template = null) => (template ?? new TestCompilation()) with
    {
        Sources =
        [
            .. Files(Path.Combine(_directory, name), "*" + Extension, SearchOption.TopDirectoryOnly)
                .OrderBy(file => Path.GetFileName(file), StringComparer.Ordinal)
                .Select(file => (Path.GetFileName(file), Normalize(File.ReadAllText(file)))),
        ],
    };

    /// <summary>Compares what was generated, by hint name, with the expected files of a case, or rewrites them.</summary>
    /// <exception cref="TestFailureException">A text differs, an expected file was not generated, or a generated one not expected.</exception>
    public void Verify(string name, IReadOnlyDictionary<string, string> generated)
    {
        var folder = Path.Combine(_directory, name, "expected");
        var files = generated.ToDictionary(source => FileName(source.Key), source => source.Value);
        var existing = Files(folder, "*" + VerifiedExtension, SearchOption.AllDirectories).Select(file => Relative(folder, file)).ToList();
        if (_update)
        {
            existing.Except(files.Keys).ToList().ForEach(file => File.Delete(Path.Combine(folder, file)));
        }
        else
        {
            Check("was not generated", existing.Except(files.Keys));
            Check($"was generated, and there is no such file (set {Snapshot.UpdateVariable}=1 to write it)", files.Keys.Except(existing));
        }

        foreach (var (file, text) in files)
        {
            if (text.Contains('\r', StringComparison.Ordinal))
            {
                throw new TestFailureException($"{file} of case {name} has carriage returns: generated text ends its lines with \\n alone.");
            }

            Snapshot.Verify(Path.Combine(folder, file), text, _update);
        }

        void Check(string fault, IEnumerable<string> wrong)
        {
            if (wrong.Order(StringComparer.Ordinal).ToList() is [_, ..] list)
            {
                throw new TestFailureException($"Case {name}: {string.Join(", ", list.Select(file => "expected/" + file))} {fault}.");
            }
        }
    }

    // Verify's convention: the extension stays last.
    private static string FileName(string hintName) =>
        (hintName.EndsWith(Extension, StringComparison.Ordinal) ? hintName[..^Extension.Length] : hintName) + VerifiedExtension;

    private static string[] Files(string directory, string pattern, SearchOption option) =>
        Directory.Exists(directory) ? Directory.GetFiles(directory, pattern, option) : [];

    private static string Relative(string directory, string path) => Path.GetRelativePath(directory, path).Replace('\\', '/');

    private static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
