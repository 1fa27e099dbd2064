namespace TaskGen.Estimators.Tests;

/// <summary>A bird that met an aircraft.</summary>
internal sealed record Strike(DateTime? Flown, string? Size, string? Phase, string? Operator, string? Species, int? Speed)
{
    public static Strike[] Some { get; } =
    [
        new(new DateTime(1990, 1, 8, 0, 0, 0, DateTimeKind.Unspecified), "Large", "Climb", "MILITARY", "Turkey vulture", 300),
        new(null, null, "Approach", null, "Unknown bird or bat", 200),
        new(new DateTime(1990, 7, 1, 0, 0, 0, DateTimeKind.Unspecified), "Small", null, "SOUTHWEST AIRLINES", null, null),
    ];

    public DateOnly? Day => Flown is { } date ? DateOnly.FromDateTime(date) : null;
}
