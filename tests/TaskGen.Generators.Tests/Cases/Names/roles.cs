#pragma warning disable CS8981 // Names of small letters.
using TaskGen;
using TaskGen.Learn;

namespace OfTask
{
    public static partial class Wine
    {
        [Task]
        public static int NAME(int x) => x + 1;

        [Workflow]
        public static int Twice(int x)
        {
            var a = NAME(x);
            return a * 2;
        }

        [Workflow(Dynamic = true)]
        public static async Task<int> Calling(WorkflowContext context, int x) => await context.Wine.NAME(x) + await context.Wine.Twice(x);
    }

    public static class Pairs
    {
        public static async Task<(object? Direct, object? Engine)> Run() =>
            ((Wine.NAME(1), Wine.Twice(3), 11), (await Wine.Tasks.NAME.RunAsync(1), await Wine.Workflows.Twice.RunAsync(3), await Wine.Workflows.Calling.RunAsync(3) - 1));
    }
}

namespace OfWorkflow
{
    public static partial class Wine
    {
        [Task]
        public static int Step(int x) => x + 1;

        [Workflow]
        public static int NAME(int x)
        {
            var a = Step(x);
            var b = Step(a);
            return x > 1 ? Step(b) : a;
        }

        [Workflow]
        public static int Around(int x)
        {
            var a = NAME(x);
            return a;
        }
    }

    public static class Pairs
    {
        public static async Task<(object? Direct, object? Engine)> Run() =>
            ((Wine.NAME(3), Wine.Around(1)), (await Wine.Workflows.NAME.RunAsync(3), await Wine.Workflows.Around.RunAsync(1)));
    }
}

namespace OfParameter
{
    public static partial class Wine
    {
        [Task]
        public static int Step(int NAME, int second = 2) => NAME + second;

        [Workflow]
        public static int Steps(int NAME, List<int> more)
        {
            if (NAME > 2)
            {
                return Step(NAME: NAME);
            }

            var mapped = Flow.Map(more, number => Step(number, NAME));
            return mapped.Count + Step(NAME * 2) + more.Select(number => number + NAME).Sum();
        }

        [Workflow(Dynamic = true)]
        public static async Task<int> Calling(WorkflowContext context2, int NAME) => await context2.Wine.Step(NAME: NAME);
    }

    public static class Pairs
    {
        public static async Task<(object? Direct, object? Engine)> Run() => (
            (Wine.Steps(1, [1, 2]), Wine.Steps(3, []), Wine.Step(4)),
            (await Wine.Workflows.Steps.RunAsync(1, [1, 2]), await Wine.Workflows.Steps.RunAsync(NAME: 3, []), await Wine.Workflows.Calling.RunAsync(NAME: 4)));
    }
}

namespace OfLocal
{
    public static partial class Wine
    {
        [Task]
        public static int Step(int x) => x + 1;

        [Workflow]
        public static (int, int) Steps(int x)
        {
            var NAME = Step(x);
            var b = NAME > 2 ? Step(NAME) : NAME;
            return (Math.Max(NAME, b), new[] { b }.Sum(one => one + NAME));
        }

        [Workflow]
        public static int InLambda(int x) => new[] { Step(x) }.Select(NAME => NAME + x).Sum() + (x is int and > 0 and var NAME ? NAME : 0);
    }

    public static class Pairs
    {
        public static async Task<(object? Direct, object? Engine)> Run() =>
            ((Wine.Steps(1), Wine.InLambda(2)), (await Wine.Workflows.Steps.RunAsync(1), await Wine.Workflows.InLambda.RunAsync(2)));
    }
}

namespace OfMember
{
    public sealed record Pair(int NAME, string Other = "o");

    public sealed class Settings
    {
        public int NAME { get; init; }

        public List<int> Others { get; init; } = [];
    }

    public enum Kind
    {
        NAME,
        Other,
    }

    public static partial class Wine
    {
        [Task]
        public static Pair Step(Pair pair, Settings settings, Kind kind, (int NAME, string Text) tuple) =>
            pair with { NAME = pair.NAME + settings.NAME + (int)kind + tuple.NAME };

        [Workflow]
        public static Pair Steps(Pair pair, Settings settings)
        {
            var a = Step(pair, settings, Kind.NAME, (pair.NAME, "")).NAME;
            return pair with { NAME = a + new Settings { NAME = 2 }.NAME };
        }
    }

    public static class Pairs
    {
        public static async Task<(object? Direct, object? Engine)> Run() =>
            (Wine.Steps(new(1), new() { NAME = 4 }), await Wine.Workflows.Steps.RunAsync(new(1), new() { NAME = 4 }));
    }
}

namespace OfClass
{
    public static partial class NAME
    {
        public sealed record Pair(int X);

        [Task]
        public static Pair Step(Pair x) => x;

        [Workflow]
        public static Pair Steps(Pair x)
        {
            var a = Step(x);
            return a with { X = a.X + 1 };
        }

        [Workflow(Dynamic = true)]
        public static async Task<Pair> Calling(WorkflowContext context2, Pair x) => await context2.NAME.Steps(x);
    }

    public static class Pairs
    {
        public static async Task<(object? Direct, object? Engine)> Run() =>
            (OfClass.NAME.Steps(new(1)), await OfClass.NAME.Workflows.Calling.RunAsync(new OfClass.NAME.Pair(1)));
    }
}

namespace OfType
{
    public sealed record NAME(int X, int? Y = null);

    public static partial class Wine
    {
        public static partial class Nested
        {
            public sealed record NAME(int X);

            [Workflow]
            public static NAME Steps(NAME x) => new NAME(Step(new OfType.NAME(x.X), []).X);
        }

        [Task]
        public static NAME Step(NAME x, List<NAME> all) => x;

        [Workflow]
        public static NAME Steps(NAME x)
        {
            var a = Step(x, [x]);
            return new NAME(a.X + 1, a.Y);
        }
    }

    public static class Pairs
    {
        public static async Task<(object? Direct, object? Engine)> Run() => (
            (Wine.Steps(new(1)), Wine.Nested.Steps(new(2))),
            (await Wine.Workflows.Steps.RunAsync(new OfType.NAME(1)), await Wine.Nested.Workflows.Steps.RunAsync(new Wine.Nested.NAME(2))));
    }
}

namespace OfNamespace.NAME
{
    public static partial class Wine
    {
        public sealed record Pair(int X);

        [Task]
        public static Pair Step(Pair x) => x;

        [Workflow]
        public static Pair Steps(Pair x)
        {
            var a = Step(x);
            return a with { X = a.X + 1 };
        }

        [Workflow(Dynamic = true)]
        public static async Task<Pair> Calling(WorkflowContext context2, Pair x) => await context2.Wine.Steps(x);
    }

    public static class Pairs
    {
        public static async Task<(object? Direct, object? Engine)> Run() => (Wine.Steps(new(1)), await Wine.Workflows.Calling.RunAsync(new Wine.Pair(1)));
    }
}

namespace OfTrainer
{
    [Dataset(TrainingUrl = "a.csv")]
    public static partial class Wine
    {
        public sealed record Hyperparameters(int NAME = 1);

        public sealed record Row(double NAME, [Target] int Target);

        [Train]
        public static int NAME(Hyperparameters NAME, Partition<Row> rows) => NAME.NAME;

        [Evaluate]
        public static double Score(int fitted, Partition<Row> rows) => fitted;
    }

    [Dataset(TrainingUrl = "a.csv")]
    public static partial class Several
    {
        public sealed record Row(double X, [Target] int NAME);

        [Train]
        public static int NAME(int number, Partition<Row> NAME) => number;

        [Train]
        public static int Other(int NAME, Partition<Row> rows) => 1;

        [Evaluate]
        public static double Score(int fitted, Partition<Row> NAME) => fitted;
    }

    [Dataset(TrainingUrl = "a.csv")]
    public partial class Instance2(int NAME, string text)
    {
        public sealed record Row(double X, [Target] int NAME);

        [Train]
        public int NAME2(double number, Partition<Row> rows) => NAME + text.Length;

        [Train]
        public int Other(double number, Partition<Row> rows) => 1;

        [Evaluate]
        public double Score(int NAME, Partition<Row> rows) => NAME;
    }

    public static partial class Use
    {
        [Workflow]
        public static async Task<int> Training(int x)
        {
            var first = await Wine.Trainer.RunAsync(new(x));
            var second = await Several.Trainers.NAME.RunAsync(first.Model);
            return second.Model;
        }

        [Workflow(Dynamic = true)]
        public static async Task<int> Calling(WorkflowContext context2) =>
            (await context2.Several.NAME(1)).Model + (await context2.Wine.NAME(new Wine.Hyperparameters(1))).Model + (await context2.Instance2.Other(1, "", 2)).Model;
    }
}
