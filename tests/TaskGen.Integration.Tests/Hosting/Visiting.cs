using Microsoft.EntityFrameworkCore;

namespace TaskGen.Integration.Tests.Hosting;

/// <summary>A pipeline that uses the host's database.</summary>
public static partial class Visiting
{
    [Task]
    public static async Task<int> CountAsync(string page, [Service] VisitsContext? database = null, CancellationToken cancellationToken = default)
    {
        database!.Visits.Add(new Visit { Page = page, Context = database.Id });
        await database.SaveChangesAsync(cancellationToken);
        return await database.Visits.CountAsync(visit => visit.Page == page, cancellationToken);
    }

    [Workflow]
    public static async Task<int> VisitTwice(string page)
    {
        var first = await CountAsync(page);
        return await CountAsync($"{page}{first - first}"[..page.Length]);
    }
}
