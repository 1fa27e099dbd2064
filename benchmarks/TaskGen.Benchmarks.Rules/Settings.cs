using System.Globalization;

namespace TaskGen.Benchmarks.Rules;

/// <summary>What the command line says.</summary>
internal sealed record Settings(string Folder)
{
    public const string Usage = """
        TaskGen.Benchmarks.Rules <folder with C# sources> [settings]

          --define A;B        preprocessor symbols of the code base, beside those of .NET 10
          --reference X.dll   an assembly that it needs beside the shared framework; may be given several times
          --exclude part      leaves out files whose path has the part; may be given several times
          --implicit-usings   as the property ImplicitUsings
          --rounds N          rounds of the measurement of the code as it is (7)
          --annotate N        annotates N static methods instead, and prints every diagnostic
          --partial           with --annotate: makes types partial, and chooses methods with a valid signature, some of which call others
          --seed N            of the choice (1)
        """;

    public IReadOnlyList<string> Symbols { get; init; } = [];

    public IReadOnlyList<string> References { get; init; } = [];

    public IReadOnlyList<string> Excluded { get; init; } = [];

    public bool ImplicitUsings { get; init; }

    public int Rounds { get; init; } = 7;

    public int Annotate { get; init; }

    public bool Partial { get; init; }

    public int Seed { get; init; } = 1;

    /// <summary>Null where the command line is not understood.</summary>
    public static Settings? Parse(ReadOnlySpan<string> args) => args is [var folder, ..] && Directory.Exists(folder)
        ? Parse(new Settings(folder), args[1..])
        : null;

    private static Settings? Parse(Settings settings, ReadOnlySpan<string> args) => args switch
    {
        [] => settings,
        ["--implicit-usings", .. var rest] => Parse(settings with { ImplicitUsings = true }, rest),
        ["--partial", .. var rest] => Parse(settings with { Partial = true }, rest),
        ["--define", var symbols, .. var rest] => Parse(settings with { Symbols = [.. settings.Symbols, .. symbols.Split(';')] }, rest),
        ["--reference", var path, .. var rest] => Parse(settings with { References = [.. settings.References, path] }, rest),
        ["--exclude", var part, .. var rest] => Parse(settings with { Excluded = [.. settings.Excluded, part] }, rest),
        ["--rounds", var number, .. var rest] => Parse(settings with { Rounds = Number(number) }, rest),
        ["--annotate", var number, .. var rest] => Parse(settings with { Annotate = Number(number) }, rest),
        ["--seed", var number, .. var rest] => Parse(settings with { Seed = Number(number) }, rest),
        _ => null,
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
