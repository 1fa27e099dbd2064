using TaskGen;

// A class with the name of its namespace, and one that differs from a group in its kind alone.
namespace Wine
{
    public static partial class Wine
    {
        public sealed record Row(int X);

        [Task]
        public static Row Get(Row x) => x;

        [Workflow]
        public static Row Next(Row x)
        {
            var a = Get(x);
            return a with { X = a.X + 1 };
        }

        [Workflow(Dynamic = true)]
        public static async Task<Row> Calling(WorkflowContext context, Row x) => await context.Wine.Next(x);
    }
}

// Nesting of every kind.
namespace Deep
{
    public partial class Outer
    {
        public partial record Inner
        {
            public partial struct Value
            {
                public partial record struct Pair
                {
                    public partial interface ISteps
                    {
                        [Task]
                        public static int Get(int x) => x;

                        [Workflow]
                        public static int Twice(int x) => Get(x) * 2;

                        [Workflow(Dynamic = true)]
                        public static async Task<int> Calling(WorkflowContext context, int x) => await context.Outer_Inner_Value_Pair_ISteps.Twice(x);
                    }
                }
            }
        }
    }
}

// One name in two namespaces, in case alone, and nested beside what the nesting spells.
namespace First
{
    public static partial class Steps
    {
        [Task]
        public static int Get(int x) => x;

        [Workflow]
        public static int Both(int x) => Get(x) + Second.Steps.Get(x) + Second.Other.Get(x) + Second.Other_Steps.Get(x) + Second.Other.Steps.Get(x);
    }
}

namespace Second
{
    public static partial class Steps
    {
        [Task]
        public static int Get(int x) => x + 10;

        [Task]
        public static int get(int x) => x + 20;
    }

    public static partial class Other
    {
        [Task]
        public static int Get(int x) => x + 100;

        public static partial class Steps
        {
            [Task]
            public static int Get(int x) => x + 1000;
        }
    }

    public static partial class Other_Steps
    {
        [Task]
        public static int Get(int x) => x + 10000;

        [Workflow(Dynamic = true)]
        public static async Task<int> Calling(WorkflowContext context, int x) =>
            await context.Steps.get(x) + await context.Other.Get(x) + await context.Other_Steps.Get(x) + await context.Other_Steps_.Get(x);
    }
}

// What the context has a member of already.
namespace Context
{
    public static partial class Seed
    {
        [Task]
        public static int Get(int x) => x;

        [Workflow(Dynamic = true)]
        public static async Task<int> Calling(WorkflowContext context, int x) => await context.Seed_.Get(x) + await context.Equals_.Get(x) + (0 * context.Seed);
    }

    public static partial class Equals
    {
        [Task]
        public static int Get(int x) => x;
    }
}

// Steps where the base type has some, or members of their names.
namespace Inheritance
{
    public partial class Animal
    {
        internal sealed record Own(int X);

        [Task]
        public static int Get(int x) => x;

        [Task]
        internal static Own Hide(Own x) => x;
    }

    public partial class Dog : Animal
    {
        private new sealed record Own(int X);

        [Task]
        public static int Fetch(int x) => x + 1;

        [Task]
        private static Own Hidden(Own x) => x;

        [Workflow]
        public static int Both(int x) => Get(x) + Fetch(x);
    }

    public partial interface IAnimal
    {
        [Task]
        public static int Get(int x) => x;
    }

    public partial interface IDog : IAnimal
    {
        [Task]
        public static int Fetch(int x) => x + 1;
    }
}

public static class Pairs
{
    public static async Task<(object? Direct, object? Engine)> SameAsNamespace() =>
        (global::Wine.Wine.Next(new(1)), await global::Wine.Wine.Workflows.Calling.RunAsync(new global::Wine.Wine.Row(1)));

    public static async Task<(object? Direct, object? Engine)> Nested() =>
        (Deep.Outer.Inner.Value.Pair.ISteps.Twice(3), await Deep.Outer.Inner.Value.Pair.ISteps.Workflows.Calling.RunAsync(3));

    public static async Task<(object? Direct, object? Engine)> Alike() =>
        ((First.Steps.Both(1), 11124), (await First.Steps.Workflows.Both.RunAsync(1), await Second.Other_Steps.Workflows.Calling.RunAsync(1)));

    public static async Task<(object? Direct, object? Engine)> MembersOfContext() => (4, await Context.Seed.Workflows.Calling.RunAsync(2));

    public static async Task<(object? Direct, object? Engine)> Inherited() => (Inheritance.Dog.Both(2), await Inheritance.Dog.Workflows.Both.RunAsync(2));
}
