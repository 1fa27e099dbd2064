using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TaskGen.Analyzers.Tests.Fuzzing;

/// <summary>Chooses mutations after which a file is often as valid as before; what is chosen depends on the random numbers and the file alone.</summary>
internal static class SoundMutations
{
    private static readonly ImmutableArray<Func<SoundSource, Random, Mutation?>> Kinds =
    [
        Renaming.Next, Renaming.Next, Renaming.Next, Renaming.Next, Renaming.Next, Renaming.Next,
        Additions.Parameter, Additions.Parameter, Additions.Parameter, Additions.Member, Additions.Member, Additions.Member, Additions.Type,
        Additions.Using, Additions.Comment, Additions.Shell, Additions.Shell, Alterations.TypeName, Alterations.Nullability, Alterations.Literal,
        Alterations.Expression, Alterations.Expression, Alterations.Modifier, Alterations.Namespace,
    ];

    /// <summary>The given number of mutations of a file, without those that meet an earlier one.</summary>
    public static Mutation Next(SoundSource source, int count, Random random)
    {
        var mutations = new List<Mutation>();
        while (mutations.Count < count)
        {
            if (Kinds[random.Next(Kinds.Length)](source, random) is { } mutation)
            {
                mutations.Add(mutation);
            }
        }

        var kept = new List<Mutation>();
        foreach (var mutation in mutations)
        {
            if (!kept.Any(earlier => Meet(earlier, mutation)))
            {
                kept.Add(mutation);
            }
        }

        return new(
            string.Join(", then ", kept.Select(static mutation => mutation.Description)),
            [.. kept.SelectMany(static mutation => mutation.Changes).OrderBy(static change => change.Span.Start)]);
    }

    private static bool Meet(Mutation one, Mutation other) =>
        one.Changes.Any(change => other.Changes.Any(added => change.Span.IntersectsWith(added.Span)));
}
