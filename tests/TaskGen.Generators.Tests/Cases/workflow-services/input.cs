using Microsoft.Extensions.Logging;
using TaskGen;
using Other;

namespace Acme
{
    public static partial class Flow
    {
        [Task]
        public static int Slow(int x, ILogger? logger = null, TimeProvider? time = null, CancellationToken cancellationToken = default) => x;

        [Workflow]
        public static int Handed(int x, ILogger? logger = null, CancellationToken cancellationToken = default)
        {
            var slow = Slow(x, logger, cancellationToken: cancellationToken);
            return x.Prepare(logger).Half(CancellationToken.None) + Steps.Half(slow, default);
        }
    }
}

namespace Other
{
    public static partial class Steps
    {
        [Task]
        public static int Half(this int x, CancellationToken cancellationToken) => x / 2;

        [Task]
        public static int Prepare(this int x, ILogger? logger = null) => x;
    }
}
