using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Testing.Engines.Steps;

/// <summary>The tasks of the contract: one, under two names. What a call does is in its probe.</summary>
internal static class StepTasks
{
    public const string Name = "TaskGen.Testing.Engines.Step";

    public const string OtherName = "TaskGen.Testing.Engines.OtherStep";

    /// <summary>The task with options of a test's choice. An engine may find it by its name: what it runs is the same.</summary>
    public static TaskDefinition<Step, int> Define(
        TaskOptions? options = null, string name = Name, CodeHash? codeHash = null, bool usesSeed = false) => new()
        {
            Name = name,
            Inputs = StepCodec.Instance,
            Output = Codecs.Int32,
            Invoke = static (step, invocation) => new ValueTask<int>(RunAsync(step, invocation)),
            Options = options ?? TaskOptions.Default,
            CodeHash = codeHash,
            UsesSeed = usesSeed,
        };

    private static async Task<int> RunAsync(Step step, TaskInvocation invocation)
    {
        var probe = new Probe(step.Directory);
        var (execution, act) = probe.Enter(step.Name);
        try
        {
            switch (act)
            {
                case Act.Hold or Act.HoldAndFail:
                    await probe.PassAsync(step.Name, isEnded: true, invocation.CancellationToken);
                    break;
                case Act.HoldOn:
                    await probe.PassAsync(step.Name, isEnded: false, invocation.CancellationToken);
                    break;
                case Act.Count:
                    return Count(step, probe, invocation, execution);
            }

            return act switch
            {
                Act.AddMore => step.Value + 100,
                Act.Fail or Act.HoldAndFail => throw new IOException($"{step.Name} {execution}"),
                Act.FailForGood => throw new NonRecoverableException($"{step.Name} {execution}"),
                Act.GiveUp => throw new TaskCanceledException($"{step.Name} {execution}"),
                Act.Seed => invocation.Context.Seed,
                Act.Draw => invocation.Random.Next(),
                _ => step.Value + 1,
            };
        }
        finally
        {
            probe.Leave(step.Name);
        }
    }

    private static int Count(Step step, Probe probe, TaskInvocation invocation, int execution)
    {
        const int failing = 3;
        var checkpoint = invocation.Context.Checkpoint;
        checkpoint.TryLoad(Codecs.Int32, out var done);
        while (done < step.Value)
        {
            if (++done == failing && execution == 1)
            {
                throw new IOException($"{step.Name} {execution}");
            }

            probe.Enter($"{step.Name}{done}");
            probe.Leave($"{step.Name}{done}");
            checkpoint.Save(Codecs.Int32, done);
        }

        return done;
    }
}
