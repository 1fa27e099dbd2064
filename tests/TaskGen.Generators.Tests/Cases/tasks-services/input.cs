using Microsoft.Extensions.Logging;
using TaskGen;

namespace Acme;

public interface IClock;

public static partial class Steps
{
    [Task]
    public static int Everything(
        int x,
        int y = 2,
        TaskContext? context = null,
        ILogger? logger = null,
        ILogger<Step>? typedLogger = null,
        IProgress<double>? progress = null,
        TimeProvider? time = null,
        Random? random = null,
        [Service] IClock? clock = null,
        [Service] Func<int>? options = null,
        CancellationToken cancellationToken = default) => x;

    [Task]
    public static void OnlyServices([Service] IClock clock, CancellationToken cancellationToken) => _ = clock;

    public sealed class Step;
}
