namespace TaskGen.Durability.Program;

/// <summary>A map of very many small items.</summary>
internal static partial class Million
{
    [Task]
    public static int Half(int value) => value / 2;

    [Workflow]
    public static long All(int count)
    {
        var halves = Flow.Map(Enumerable.Range(0, count).ToArray(), value => Half(value));
        return halves.Sum(static half => (long)half);
    }
}
