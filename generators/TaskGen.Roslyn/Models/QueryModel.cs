using TaskGen.Roslyn.Equatable;

namespace TaskGen.Roslyn.Models;

/// <summary>The query of a <c>[Dataset]</c>, or of a <c>[Source]</c>.</summary>
internal sealed record QueryModel(
    string Text, string? Connection, string? DatabaseUrl, string? Provider, string? UniqueId, EquatableArray<QueryInputModel> Inputs)
{
    public bool HasValidation => Inputs.Any(static input => input.Validation is not null);

    public bool HasTest => Inputs.Any(static input => input.Test is not null);
}
