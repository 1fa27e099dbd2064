using TaskGen.Definitions;

namespace TaskGen.Learn;

/// <summary>A method of the user that takes the place of a step of a dataset, or is one of a prediction, as data: each is a task of its own.</summary>
public abstract class DatasetStage
{
    private protected DatasetStage()
    {
    }

    /// <summary>The full name of the method, which is that of the task.</summary>
    public required string Name { get; init; }

    /// <summary>What the method's documentation says; null if it has none.</summary>
    public string? Description { get; init; }

    /// <summary>Resources, retries and the like, as the attribute gives them.</summary>
    public TaskOptions Options { get; init; } = TaskOptions.Default;

    /// <summary>What the method takes from dependency injection.</summary>
    public IReadOnlyList<ServiceRequirement> Services { get; init; } = [];

    /// <summary>Whether the method is given random numbers or their seed, on which its result then depends; not by default.</summary>
    public bool UsesSeed { get; init; }

    /// <summary>Tells whether the method's code has changed; null where it was not hashed, because it was not compiled by a build.</summary>
    public CodeHash? CodeHash { get; init; }
}
