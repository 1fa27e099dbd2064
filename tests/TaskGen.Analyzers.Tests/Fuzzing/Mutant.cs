using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>A project with one mutated file. It is what its number says, in every process.</summary>
/// <param name="Number">The seed of all that is random.</param>
/// <param name="Project">The sound project it comes from.</param>
/// <param name="Path">The mutated file.</param>
/// <param name="Description">What was done to it, in order.</param>
/// <param name="Text">The mutated text.</param>
internal sealed record Mutant(int Number, AnnotatedProject Project, string Path, string Description, string Text)
{
    private const int MostMutations = 3;

    /// <summary>The mutant of a number.</summary>
    public static Mutant Create(int number)
    {
        // Seeds that follow one another give first numbers that do, too.
        var random = new Random(unchecked((int)(number * 2654435761u)));
        var project = AnnotatedProject.All[random.Next(AnnotatedProject.All.Length)];
        var (path, text) = project.Sources[random.Next(project.Sources.Length)];
        var descriptions = new List<string>();
        for (var left = random.Next(1, MostMutations + 1); left > 0; left--)
        {
            var mutation = Mutations.Next(text, random);
            text = SourceText.From(text).WithChanges(mutation.Changes).ToString();
            descriptions.Add(mutation.Description);
        }

        return new Mutant(number, project, path, string.Join(", then ", descriptions), text);
    }
}
