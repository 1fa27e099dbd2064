namespace TaskGen.Tests.Execution.Engines;

/// <summary>This process, with a store for every run and one task at a time.</summary>
public sealed class LocalEngineWithStore : LocalEngine
{
    /// <inheritdoc/>
    public override bool HasStore => true;

    /// <inheritdoc/>
    public override int? MaxConcurrency => 1;
}
