using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TaskGen.Generators.Tests.Support;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Generators.Tests.Incremental;

/// <summary>
/// Whatever is edited, a driver that has seen all edits gives what a new one gives. TASKGEN_RANDOM_EDITS sets the number of edits a seed.
/// </summary>
public sealed class RandomEditTests
{
    private static readonly int Edits = int.Parse(Environment.GetEnvironmentVariable("TASKGEN_RANDOM_EDITS") ?? "25", CultureInfo.InvariantCulture);

    // When a global alias comes or goes, Roslyn 4.14 itself loses attributes that it has found.
    private static readonly (string Path, string Text)[] Sources = [.. DependencySources.All.Where(static source => source.Path != "Usings.cs")];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void OutputsAreThoseOfAFreshRun(int seed)
    {
        var random = new Random(seed);

        // As in an editor: where steps are recorded, Roslyn 4.14 loses what comes behind an item that an edit took away (CombineNode).
        var run = GeneratorRun.StartUntracked(UserProject.Create(DependencySources.All), new PipelineGenerator());
        for (var i = 0; i < Edits; i++)
        {
            var path = Sources[random.Next(Sources.Length)].Path;
            var change = Change(run, path, random);
            run = run.ThenEdit(SourceEdit.Change(path, _ => change)).AssertFresh();
            if (random.Next(3) == 0)
            {
                // Back to what compiles, or next to nothing is generated soon.
                run = Sources.Aggregate(run, static (current, source) => Restore(current, source)).AssertFresh();
            }
        }
    }

    private static GeneratorRun Restore(GeneratorRun run, (string Path, string Text) source) =>
        Tree(run, source.Path).GetText().ToString() == source.Text
            ? run
            : run.ThenEdit(SourceEdit.Change(source.Path, text => new TextChange(new TextSpan(0, text.Length), source.Text)));

    // Takes a token away, doubles it, or puts one of another place there.
    private static TextChange Change(GeneratorRun run, string path, Random random)
    {
        var token = Pick(Tree(run, path));
        var other = Pick(Tree(run, Sources[random.Next(Sources.Length)].Path)).Text;
        var text = random.Next(5) switch
        {
            0 => "",
            1 => $"{token.Text} {token.Text}",
            2 => $"{token.Text} {other}",
            _ when token.IsKind(SyntaxKind.NumericLiteralToken) => random.Next(9).ToString(CultureInfo.InvariantCulture),
            _ => other,
        };
        return new TextChange(token.Span, $" {text} ");

        SyntaxToken Pick(SyntaxTree tree)
        {
            var tokens = tree.GetRoot().DescendantTokens().ToArray();
            return tokens[random.Next(tokens.Length)];
        }
    }

    private static SyntaxTree Tree(GeneratorRun run, string path) => run.Input.SyntaxTrees.Single(tree => tree.FilePath == path);
}
