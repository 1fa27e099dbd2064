namespace TaskGen.Tests.Execution;

public class BranchTests
{
    private static readonly RunOptions FinishIndependent = new() { FailurePolicy = FailurePolicy.FinishIndependent };

    [Theory]
    [InlineData(0, 11, NodeStatus.Succeeded, NodeStatus.Skipped)]
    [InlineData(1, 101, NodeStatus.Skipped, NodeStatus.Succeeded)]
    public async Task OnlyTheArmThatIsTakenRuns(int arm, int expected, NodeStatus first, NodeStatus second)
    {
        var result = await TwoArms(_ => arm).ExecuteAsync(new Number(1));

        Assert.Equal(RunStatus.Succeeded, result.Status);
        Assert.Equal(expected, result.Output);
        Assert.Equal([NodeStatus.Succeeded, first, second, NodeStatus.Succeeded], result.Nodes.Select(node => node.Status));
    }

    [Fact]
    public async Task ABranchThatFailsSkipsItsArms()
    {
        var result = await TwoArms(_ => throw new InvalidOperationException("undecided")).ExecuteAsync(new Number(1), FinishIndependent);

        Assert.Equal(("if", "undecided"), (Assert.Single(result.Errors).NodePath, result.Errors[0].Exception.Message));
        Assert.Equal(
            [NodeStatus.Failed, NodeStatus.Skipped, NodeStatus.Skipped, NodeStatus.Skipped], result.Nodes.Select(node => node.Status));
    }

    [Fact]
    public async Task AFailureInAnArmSkipsWhatTakesItsValue()
    {
        var flow = new FlowBuilder("Flow")
            .Branch("if", _ => 0)
            .In(("if", 0)).Call("Ten", _ => throw new InvalidOperationException("broken"))
            .In(("if", 1)).Call("Hundred", _ => 100)
            .Call("End", value => value, "Ten", "Hundred")
            .Call("Independent", value => value)
            .Build();

        var result = await flow.ExecuteAsync(new Number(1), FinishIndependent);

        Assert.Equal("Ten", Assert.Single(result.Errors).NodePath);
        Assert.Equal(
            [NodeStatus.Succeeded, NodeStatus.Failed, NodeStatus.Skipped, NodeStatus.Skipped, NodeStatus.Succeeded],
            result.Nodes.Select(node => node.Status));
    }

    [Fact]
    public async Task WhatIsNotTakenIsNotWaitedFor()
    {
        // The slow task ends only when the end of the workflow has: it feeds the arm that is not taken.
        var ended = new TaskCompletionSource();
        var flow = new FlowBuilder("Flow")
            .CallAsync("Slow", async (value, _) =>
            {
                await ended.Task;
                return value;
            })
            .Branch("if", _ => 1)
            .In(("if", 0)).Call("Ten", _ => 10, "Slow")
            .In(("if", 1)).Call("Hundred", _ => 100)
            .Call("End", value => value + 1, "Ten", "Hundred")
            .Build();

        var result = await flow.ExecuteAsync(
            new Number(1), new RunOptions { MaxConcurrency = 2, Progress = new OnEnd("End", ended.SetResult) });

        Assert.Equal(101, result.Output);
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(0, 1, 3)]
    [InlineData(1, 0, 3)]
    [InlineData(1, 1, 3)]
    public async Task ABranchInAnArmThatIsNotTakenTakesNone(int outer, int inner, int expected)
    {
        // if (outer) { if (inner) return 1; } return 3;
        var flow = new FlowBuilder("Flow")
            .Branch("outer", _ => outer)
            .In(("outer", 0)).Branch("inner", _ => inner)
            .In(("inner", 0)).Call("One", _ => 1)
            .In(("outer", 1), ("inner", 1)).Call("Three", _ => 3)
            .Compute("End", value => value, "One", "Three")
            .Build();

        var result = await flow.ExecuteAsync(new Number(1));

        Assert.Equal(RunStatus.Succeeded, result.Status);
        Assert.Equal(expected, result.Output);
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task RandomBranchesRunWhatTheirChoicesSay(int seed)
    {
        var random = new Random(seed);
        var count = random.Next(2, 80);
        var flow = new FlowBuilder("Flow");
        var (taken, value, choice) = (new bool[count], new int[count], new int?[count]);
        for (var i = 0; i < count; i++)
        {
            var branches = Enumerable.Range(0, i).Where(node => choice[node] is not null).ToArray();
            var arms = branches.Length == 0
                ? []
                : Enumerable.Range(0, random.Next(3)).Select(_ => (Branch: branches[random.Next(branches.Length)], Arm: random.Next(3)))
                .DistinctBy(arm => arm.Branch).ToArray();
            taken[i] = arms.Length == 0 || arms.Any(arm => taken[arm.Branch] && choice[arm.Branch] == arm.Arm);
            var sources = Enumerable.Range(0, i).Where(_ => random.Next(i) < 2).ToArray();
            var names = sources.Select(source => $"N{source}").ToArray();
            flow.In([.. arms.Select(arm => ($"N{arm.Branch}", arm.Arm))]);
            if (random.Next(3) == 0)
            {
                var chosen = random.Next(3);
                choice[i] = chosen;
                flow.Branch($"N{i}", _ => chosen, 3, names);
            }
            else
            {
                value[i] = taken[i] ? 1 + (sources.Length == 0 ? 1 : sources.Sum(source => value[source])) : 0;
                var isSlow = random.Next(2) == 0;
                flow.CallAsync($"N{i}", async (input, _) =>
                {
                    if (isSlow)
                    {
                        await Task.Yield();
                    }

                    return input + 1;
                }, names);
            }
        }

        var result = await flow.Build(frame => frame.Values.Sum()).ExecuteAsync(new Number(1), new RunOptions { MaxConcurrency = random.Next(1, 5) });

        Assert.Equal(value.Sum(), result.Output);
        Assert.Equal(taken.Select(isTaken => isTaken ? NodeStatus.Succeeded : NodeStatus.Skipped), result.Nodes.Select(node => node.Status));
    }

    private static TaskGen.Definitions.WorkflowDefinition<Number, int> TwoArms(Func<int, int> choose) => new FlowBuilder("Flow")
        .Branch("if", choose)
        .In(("if", 0)).Call("Ten", _ => 10)
        .In(("if", 1)).Call("Hundred", _ => 100)
        .Call("End", value => value + 1, "Ten", "Hundred")
        .Build();
}
