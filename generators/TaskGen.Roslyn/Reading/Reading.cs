using System.Collections.Immutable;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading;

/// <summary>What a reader makes of a declaration: the model, unless problems forbid it, and the problems.</summary>
internal sealed record Reading<TModel>(TModel? Model, ImmutableArray<Problem> Problems)
    where TModel : class;
