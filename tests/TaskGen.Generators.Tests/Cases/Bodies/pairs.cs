namespace Acme;

public static class Pairs
{
    private static readonly System.Threading.SemaphoreSlim Gate = new(1);

    public static async Task<(object? Direct, object? Engine)> Linear() => (Flow.Linear(3), await Flow.Workflows.Linear.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> Nested() => (Flow.Nested(3), await Flow.Workflows.Nested.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> InlineArguments() => (Flow.InlineArguments(3), await Flow.Workflows.InlineArguments.RunAsync(3));
    public static Task<(object? Direct, object? Engine)> Barriers() => Logged(() => Flow.Barriers(3), () => Flow.Workflows.Barriers.RunAsync(3));
    public static Task<(object? Direct, object? Engine)> NothingReturned() => Logged(() => Flow.NothingReturned(3), () => Flow.Workflows.NothingReturned.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> OptionalAndNamed() =>
        (new[] { Flow.OptionalAndNamed(3), Flow.OptionalAndNamed(3, text: "long") },
        new[] { await Flow.Workflows.OptionalAndNamed.RunAsync(3), await Flow.Workflows.OptionalAndNamed.RunAsync(3, text: "long") });
    public static async Task<(object? Direct, object? Engine)> NamedOutOfOrder() => (Flow.NamedOutOfOrder(3), await Flow.Workflows.NamedOutOfOrder.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> Subworkflow() => (Flow.Subworkflow(3), await Flow.Workflows.Subworkflow.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> ExpressionBody() => (Flow.ExpressionBody(3), await Flow.Workflows.ExpressionBody.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> Deconstruction() => (Flow.Deconstruction(3), await Flow.Workflows.Deconstruction.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> DeconstructedExpression() => (Flow.DeconstructedExpression(3), await Flow.Workflows.DeconstructedExpression.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> TupleMembers() => (Flow.TupleMembers(3), await Flow.Workflows.TupleMembers.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> Discards() => (Flow.Discards(3), await Flow.Workflows.Discards.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> NamedTask() => (Flow.NamedTask("abc"), await Flow.Workflows.Flowing.RunAsync("abc"));
    public static async Task<(object? Direct, object? Engine)> OtherClass() => (Flow.OtherClass(80), await Flow.Workflows.OtherClass.RunAsync(80));
    public static async Task<(object? Direct, object? Engine)> ExtensionTask() => (Flow.ExtensionTask(80), await Flow.Workflows.ExtensionTask.RunAsync(80));
    public static Task<(object? Direct, object? Engine)> AsyncAwait() => Logged(() => Flow.AsyncAwait(3).GetAwaiter().GetResult(), () => Flow.Workflows.AsyncAwait.RunAsync(3));
    public static Task<(object? Direct, object? Engine)> ConfiguredAwait() => Logged(() => Flow.ConfiguredAwait(3).GetAwaiter().GetResult(), () => Flow.Workflows.ConfiguredAwait.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> PassedTask() => (await Flow.PassedTask(3), await Flow.Workflows.PassedTask.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> ValueTasks() => (await Flow.ValueTasks(3), await Flow.Workflows.ValueTasks.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> AwaitInExpression() => (await Flow.AwaitInExpression(3), await Flow.Workflows.AwaitInExpression.RunAsync(3));
    public static Task<(object? Direct, object? Engine)> PassedTaskOfNothing() =>
        Logged(() => Task.Run(() => Flow.PassedTaskOfNothing(3)).Wait(), () => Flow.Workflows.PassedTaskOfNothing.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> AwaitedLater() => (await Flow.AwaitedLater(3), await Flow.Workflows.AwaitedLater.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> ServicesHandedOn() => (Flow.ServicesHandedOn(3, null, default), await Flow.Workflows.ServicesHandedOn.RunAsync(3));

    public static async Task<(object? Direct, object? Engine)> Interpolation() => (Values.Interpolation("nina", 0.5), await Values.Workflows.Interpolation.RunAsync("nina", 0.5));
    public static async Task<(object? Direct, object? Engine)> RawText() => (Values.RawText("nina"), await Values.Workflows.RawText.RunAsync("nina"));
    public static async Task<(object? Direct, object? Engine)> Constants() => (Values.Constants(3), await Values.Workflows.Constants.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> StaticMembers() => (Values.StaticMembers(3), await Values.Workflows.StaticMembers.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> UsingStatic() => (Values.UsingStatic(-4), await Values.Workflows.UsingStatic.RunAsync(-4));
    public static async Task<(object? Direct, object? Engine)> Alias() => (Values.Alias([1, 2]), await Values.Workflows.Alias.RunAsync([1, 2]));
    public static async Task<(object? Direct, object? Engine)> Helpers() => (Values.Helpers("n"), await Values.Workflows.Helpers.RunAsync("n"));
    public static async Task<(object? Direct, object? Engine)> MethodGroups() => (Values.MethodGroups([1, 2]), await Values.Workflows.MethodGroups.RunAsync([1, 2]));
    public static async Task<(object? Direct, object? Engine)> Lambdas() => (Values.Lambdas([1, 2, 3], 1), await Values.Workflows.Lambdas.RunAsync([1, 2, 3], 1));
    public static async Task<(object? Direct, object? Engine)> StatementLambda() => (Values.StatementLambda([1, 2, 3], 1), await Values.Workflows.StatementLambda.RunAsync([1, 2, 3], 1));
    public static async Task<(object? Direct, object? Engine)> ExtensionCalls() => (Values.ExtensionCalls(3), await Values.Workflows.ExtensionCalls.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> GenericExtension() => (Values.GenericExtension("abc"), await Values.Workflows.GenericExtension.RunAsync("abc"));
    public static async Task<(object? Direct, object? Engine)> WithExpression() => (Values.WithExpression(3, "n"), await Values.Workflows.WithExpression.RunAsync(3, "n"));
    public static async Task<(object? Direct, object? Engine)> ObjectInitializer() => (Values.ObjectInitializer(3), await Values.Workflows.ObjectInitializer.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> IndexInitializer() => (Values.IndexInitializer("n", 3), await Values.Workflows.IndexInitializer.RunAsync("n", 3));
    public static async Task<(object? Direct, object? Engine)> CollectionExpressions() => (Values.CollectionExpressions([1, 2], 3), await Values.Workflows.CollectionExpressions.RunAsync([1, 2], 3));
    public static async Task<(object? Direct, object? Engine)> TargetTyped() => (Values.TargetTyped(3), await Values.Workflows.TargetTyped.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> Patterns()
    {
        var settings = new Settings(1, "x") { Items = [1, 2, 7] };
        return (Values.Patterns("abc", settings), await Values.Workflows.Patterns.RunAsync("abc", settings));
    }

    public static async Task<(object? Direct, object? Engine)> SwitchExpression() =>
        (Values.SwitchExpression(0, Mode.Fast) + Values.SwitchExpression(5, Mode.Slow), await Values.Workflows.SwitchExpression.RunAsync(0, Mode.Fast) + await Values.Workflows.SwitchExpression.RunAsync(5, Mode.Slow));

    public static async Task<(object? Direct, object? Engine)> ConditionalAccess()
    {
        var settings = new Settings { Items = [4], Inner = new Settings { Inner = new Settings { Items = [5] } } };
        return (Values.ConditionalAccess(settings), await Values.Workflows.ConditionalAccess.RunAsync(settings));
    }

    public static async Task<(object? Direct, object? Engine)> Coalescing() => (Values.Coalescing(null), await Values.Workflows.Coalescing.RunAsync(null));
    public static async Task<(object? Direct, object? Engine)> InferredTupleNames() => (Values.InferredTupleNames([1, 2, 3], 3), await Values.Workflows.InferredTupleNames.RunAsync([1, 2, 3], 3));
    public static async Task<(object? Direct, object? Engine)> NameOf() => (Values.NameOf(new()), await Values.Workflows.NameOf.RunAsync(new()));
    public static async Task<(object? Direct, object? Engine)> TypeOperators() => (Values.TypeOperators("s", 3), await Values.Workflows.TypeOperators.RunAsync("s", 3));
    public static async Task<(object? Direct, object? Engine)> Ranges() => (Values.Ranges([1, 2, 3], "abc"), await Values.Workflows.Ranges.RunAsync([1, 2, 3], "abc"));
    public static async Task<(object? Direct, object? Engine)> Indexers()
    {
        Dictionary<string, int[]> groups = new() { ["a"] = [1, 2] };
        return (Values.Indexers(groups, "a"), await Values.Workflows.Indexers.RunAsync(groups, "a"));
    }

    public static async Task<(object? Direct, object? Engine)> CheckedArithmetic() => (Values.CheckedArithmetic(3), await Values.Workflows.CheckedArithmetic.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> Throwing() => (Values.Throwing("abc"), await Values.Workflows.Throwing.RunAsync("abc"));
    public static async Task<(object? Direct, object? Engine)> Shadowing() => (Values.Shadowing(1, 2, 3, 4, 5), await Values.Workflows.Shadowing.RunAsync(1, 2, 3, 4, 5));
    public static async Task<(object? Direct, object? Engine)> Comments() => (Values.Comments(3), await Values.Workflows.Comments.RunAsync(3));
    public static async Task<(object? Direct, object? Engine)> LocalsOfLambdas()
    {
        Dictionary<string, string> texts = new() { ["a"] = "bc" };
        return (Values.LocalsOfLambdas(texts, "a"), await Values.Workflows.LocalsOfLambdas.RunAsync(texts, "a"));
    }

    // Runs twice with an empty log, one pair at a time: the order of effects is compared too.
    private static async Task<(object? Direct, object? Engine)> Logged<T>(Func<T> direct, Func<Task<T>> engine)
    {
        await Gate.WaitAsync();
        try
        {
            Flow.Log.Clear();
            var first = (direct(), Flow.Log.ToArray());
            Flow.Log.Clear();
            var second = (await engine(), Flow.Log.ToArray());
            return (first, second);
        }
        finally
        {
            Gate.Release();
        }
    }

    private static Task<(object? Direct, object? Engine)> Logged(Action direct, Func<Task> engine) => Logged(
        () =>
        {
            direct();
            return true;
        },
        async () =>
        {
            await engine();
            return true;
        });
}
