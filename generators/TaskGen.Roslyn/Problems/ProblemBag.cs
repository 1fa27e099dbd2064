using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TaskGen.Roslyn.Problems;

/// <summary>Collects the problems of one declaration while it is read.</summary>
internal sealed class ProblemBag
{
    private readonly ImmutableArray<Problem>.Builder _problems = ImmutableArray.CreateBuilder<Problem>();

    /// <summary>The worst effect so far.</summary>
    public ProblemEffect Effect { get; private set; }

    public void Add(ProblemKind kind, Location? location, params ReadOnlySpan<string> arguments) =>
        Add(new Problem(kind, location ?? Location.None, ImmutableArray.Create(arguments)));

    public void Add(Problem problem)
    {
        _problems.Add(problem);
        Worsen(problem.Kind.Effect);
    }

    /// <summary>Whether there is a problem of one of some kinds.</summary>
    public bool Has(IReadOnlyList<ProblemKind> kinds) => _problems.Any(problem => kinds.Contains(problem.Kind));

    /// <summary>Keeps something from being generated for a reason that is reported elsewhere.</summary>
    public void Worsen(ProblemEffect effect) => Effect = effect > Effect ? effect : Effect;

    public ImmutableArray<Problem> ToImmutable() => _problems.ToImmutable();
}
