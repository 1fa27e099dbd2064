using TaskGen;

namespace Acme;

public sealed record Table(string Name, int[] Values);

public static partial class Flow
{
    [Task]
    public static async Task<Table> Load(string name)
    {
        await Task.Yield();
        return new Table(name, [1, 2]);
    }

    [Task]
    public static ValueTask<int> Count(Table table) => new(table.Values.Length);

    [Task]
    public static Task Save(Table table, int count) => Task.CompletedTask;

    [Workflow]
    public static async Task<int> Training(string name, CancellationToken cancellationToken = default)
    {
        Table table = await Load(name).ConfigureAwait(false);
        var count = await Count(table);
        await Save(table, count + 1);
        return await Count(await Load(table.Name));
    }

    [Workflow]
    public static Task<Table> Passed(string name) => Load(name);

    [Workflow]
    public static async ValueTask Effects(string name) => await Save(await Load(name), 3);
}
