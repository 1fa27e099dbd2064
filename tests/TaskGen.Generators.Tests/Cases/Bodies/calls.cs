using TaskGen;

namespace Acme
{
    public sealed record Named(string Name, int Size);

    public static partial class Flow
    {
        public static List<string> Log { get; } = [];

        [Task]
        public static int Add(int x, int y = 1) => x + y;

        [Task]
        public static int Subtract(int x, int y) => x - y;

        [Task(Name = "Two")]
        public static int Add(string text) => text.Length;

        [Task]
        public static void Save(string text)
        {
            lock (Log)
            {
                Log.Add(text);
            }
        }

        [Task]
        public static (Named First, int Second) Split(int x) => (new Named("n" + x, x), x * 2);

        [Task]
        public static async Task<int> AddLater(int x)
        {
            await Task.Yield();
            return x + 10;
        }

        [Task]
        public static ValueTask<int> AddSoon(int x) => new(x + 20);

        [Task]
        public static async Task SaveLater(string text)
        {
            await Task.Delay(20);
            Save(text);
        }

        [Workflow]
        public static int Linear(int x)
        {
            var a = Add(x);
            var b = Add(a, 5);
            return b;
        }

        [Workflow]
        public static int Nested(int x) => Add(Add(x, Add(x)), Subtract(Add(x), 3));

        [Workflow]
        public static int InlineArguments(int x)
        {
            var a = Add(x * 2 + 1, -x);
            return Add(a - 1, a % 2 == 0 ? 3 : 4) * 2;
        }

        [Workflow]
        public static int Barriers(int x)
        {
            Save("one");
            var a = Add(x);
            Save("two" + a);
            Save($"three{Add(a)}");
            return a;
        }

        [Workflow]
        public static void NothingReturned(int x)
        {
            Save("x" + x);
            Save("y" + x);
        }

        [Workflow]
        public static int OptionalAndNamed(int x, int y = 7, string text = "z") => Add(x: x, y: y) + Subtract(x, y: text.Length);

        [Workflow]
        public static int NamedOutOfOrder(int x)
        {
            var a = Subtract(y: Add(x), x: 50);
            return Subtract(y: a + 1, x: Add(a));
        }

        [Workflow]
        public static int Subworkflow(int x)
        {
            var a = Linear(x);
            Barriers(a);
            return Nested(Linear(a));
        }

        [Workflow]
        public static int ExpressionBody(int x) => Add(x);

        [Workflow]
        public static int Deconstruction(int x)
        {
            var (named, second) = Split(x);
            var (_, other) = Split(second);
            (Named again, var last) = Split(other);
            return Add(named.Size + again.Name.Length, last);
        }

        [Workflow]
        public static int DeconstructedExpression(int x)
        {
            var whole = Split(x);
            var (name, size) = (whole.First.Name, whole.Second + 1);
            return Add(name.Length, size);
        }

        [Workflow]
        public static (string Name, int Size, int X) TupleMembers(int x)
        {
            var whole = Split(x);
            return (whole.First.Name, whole.Second, x);
        }

        [Workflow]
        public static int Discards(int x)
        {
            _ = Add(x);
            return Add(x, 2);
        }

        [Workflow(Name = "Flowing")]
        public static int NamedTask(string text) => Add(Add(text));

        [Workflow]
        public static int OtherClass(int x) => Other.Steps.Half(Other.Steps.Halves(x));

        [Workflow]
        public static int ExtensionTask(int x)
        {
            var halves = Other.Steps.Half(x);
            return halves.Scaled(3).Scaled(halves);
        }

        private static int Scaled(this int x, int by) => x * by;

        [Workflow]
        public static async Task<int> AsyncAwait(int x)
        {
            var a = await AddLater(x);
            await SaveLater("a" + a);
            Save("b");
            return await AddSoon(a);
        }

        [Workflow]
        public static async Task<int> ConfiguredAwait(int x)
        {
            var a = await AddLater(x).ConfigureAwait(false);
            await SaveLater("a").ConfigureAwait(false);
            return await AddSoon(a).ConfigureAwait(false);
        }

        [Workflow]
        public static Task<int> PassedTask(int x) => AddLater(x);

        [Workflow]
        public static Task PassedTaskOfNothing(int x)
        {
            Save("x" + x);
            return SaveLater("y" + x);
        }

        [Workflow]
        public static async ValueTask<int> ValueTasks(int x) => await AddSoon(await AddLater(x));

        [Workflow]
        public static async Task<int> AwaitInExpression(int x)
        {
            var sum = await AddLater(x) + await AddSoon(x) * 2;
            return Math.Max(sum, await AddLater(sum));
        }

        [Workflow]
        public static async Task<(int, int)> AwaitedLater(int x)
        {
            var a = AddLater(x);
            ValueTask<int> b = AddSoon(x);
            Task<int> c;
            if (x > 0)
            {
                c = AddLater(x * 2);
            }
            else
            {
                c = AddLater(x * 3);
            }

            var d = x > 5 ? AddLater(1) : AddLater(2);
            await d;
            var sum = Add(await a, await b.ConfigureAwait(false));
            return (await a, sum + await c * await d);
        }

        [Task]
        public static bool Served(int x, TimeProvider? time = null, CancellationToken cancellationToken = default) => x > 0;

        [Workflow]
        public static bool ServicesHandedOn(int x, TimeProvider? time = null, CancellationToken token = default)
        {
            var served = Served(x, time, token);
            return Served(Add(served ? 1 : 0), cancellationToken: token);
        }
    }
}

namespace Other
{
    public static partial class Steps
    {
        [Task]
        public static int Half(int x) => x / 2;

        [Workflow]
        public static int Halves(int x) => Half(Half(x));
    }
}
