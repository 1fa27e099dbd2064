namespace TaskGen.Integration.Tests.Running;

/// <summary>Counts calls over all attempts.</summary>
public sealed class Attempts
{
    public int Count { get; private set; }

    public int Next() => ++Count;
}
