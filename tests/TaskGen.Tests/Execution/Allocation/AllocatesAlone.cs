namespace TaskGen.Tests.Execution.Allocation;

/// <summary>What other tests allocate at the same time would be counted.</summary>
[CollectionDefinition(nameof(AllocatesAlone), DisableParallelization = true)]
public class AllocatesAlone;
