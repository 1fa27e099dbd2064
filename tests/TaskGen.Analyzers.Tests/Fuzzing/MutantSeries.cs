using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>Numbered mutants: a number is the same mutant in every process, as long as the sources stay what they are.</summary>
internal sealed record MutantSeries(string Name, int Length, Func<int, Mutant> At)
{
    private const int MostMutations = 3;

    // One in three comes from an example, which are many and small.
    private const int ExampleShare = 3;

    private static readonly ImmutableArray<(AnnotatedProject Project, string Path, string Text, MutationList Mutations)> SoundFiles =
    [
        .. AnnotatedProject.Sound.SelectMany(static project => project.Sources.Select(
            source => (project, source.Path, source.Text, MutationList.Of(source.Text)))),
    ];

    /// <summary>One to three random mutations each; the number is the seed.</summary>
    public static MutantSeries Random { get; } = new("random", int.MaxValue, CreateRandom);

    /// <summary>Every truncation, deletion and duplication of the sound projects, file by file.</summary>
    public static MutantSeries Every { get; } = new("every", SoundFiles.Sum(static file => file.Mutations.Length), CreateOfEvery);

    /// <summary>One to three mutations each after which a file is often still valid; the number is the seed.</summary>
    public static MutantSeries Sound { get; } = new("sound", int.MaxValue, CreateSound);

    /// <summary>All series.</summary>
    public static ImmutableArray<MutantSeries> All { get; } = [Random, Sound, Every];

    private static Mutant CreateOfEvery(int number)
    {
        var index = number;
        foreach (var (project, path, text, mutations) in SoundFiles)
        {
            if (index < mutations.Length)
            {
                var mutation = mutations.At(index);
                return new Mutant(number, project, path, mutation.Description, Mutate(text, mutation));
            }

            index -= mutations.Length;
        }

        throw new ArgumentOutOfRangeException(nameof(number), number, "There are not so many.");
    }

    private static Mutant CreateRandom(int number)
    {
        var (random, project, path, text) = Start(number);
        var descriptions = new List<string>();
        for (var left = random.Next(1, MostMutations + 1); left > 0; left--)
        {
            var mutation = Mutations.Next(text, random);
            text = Mutate(text, mutation);
            descriptions.Add(mutation.Description);
        }

        return new Mutant(number, project, path, string.Join(", then ", descriptions), text);
    }

    private static Mutant CreateSound(int number)
    {
        var (random, project, path, text) = Start(number);
        var output = MutantRuns.Shared.Unmutated(project).Output;
        var tree = output.SyntaxTrees.Single(tree => tree.FilePath == path);
        var mutation = SoundMutations.Next(new SoundSource(tree.GetRoot(), output.GetSemanticModel(tree)), random.Next(1, MostMutations + 1), random);
        return new Mutant(number, project, path, mutation.Description, Mutate(text, mutation));
    }

    private static (Random Random, AnnotatedProject Project, string Path, string Text) Start(int number)
    {
        // Seeds that follow one another give first numbers that do, too.
        var random = new Random(unchecked((int)(number * 2654435761u)));
        var projects = random.Next(ExampleShare) == 0 ? AnnotatedProject.Examples : AnnotatedProject.Sound;
        var project = projects[random.Next(projects.Length)];
        var (path, text) = project.Sources[random.Next(project.Sources.Length)];
        return (random, project, path, text);
    }

    private static string Mutate(string text, Mutation mutation) => SourceText.From(text).WithChanges(mutation.Changes).ToString();
}
