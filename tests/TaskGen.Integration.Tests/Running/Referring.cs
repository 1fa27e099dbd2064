using TaskGen.Integration.Library;

namespace TaskGen.Integration.Tests.Running;

/// <summary>Workflows over the tasks, workflows and trainers of another project, which has been built with TaskGen.</summary>
public static partial class Referring
{
    /// <summary>Goes to and fro between two projects.</summary>
    [Workflow(Dynamic = true)]
    public static async Task<string> Wander(WorkflowContext flow, double start)
    {
        var perimeter = await flow.Geometry.ScaledPerimeter(new Geometry.Shape { Name = "line", Corners = [new(0, 0), new(start, 0)] }, factor: 2);
        var scores = await Task.WhenAll(flow.Studies.Score(start), flow.Studies.Score(perimeter));
        var results = await flow.Beaks.Train(doubled: true, new(start));
        var climbed = await flow.Studies.Climb(0);
        var text = await flow.Referring.Join([perimeter, .. scores, results.Model.Weight, climbed]);
        try
        {
            await flow.Studies.Refuse(start);
        }
        catch (ArgumentException exception)
        {
            text += $"; {exception.Message}";
        }

        return text;
    }

    /// <summary>Tasks, trainers and dynamic workflows of another project are nodes.</summary>
    [Workflow]
    public static async Task<string> Walk(double start, WorkflowContext? flow = null)
    {
        var climbed = await Studies.Climb(flow!, start);
        var scores = Flow.Map([climbed, start], weight => Studies.Score(weight));
        var results = await new Beaks(true).Trainer.RunAsync(new(climbed));
        return Studies.Describe(scores[0], FormattableString.Invariant($"weight {results.Model.Weight}"));
    }

    /// <summary>Maps what another project has.</summary>
    [Workflow(Dynamic = true)]
    public static async Task<string> Sift(WorkflowContext flow, double[] weights)
    {
        var scores = await flow.MapAsync(weights, Studies.Tasks.Score.Definition, weight => new(weight), new() { Concurrency = 2 });
        var texts = await flow.MapAsync(
            scores, weights, Studies.Tasks.Describe.Definition, (score, weight) => new(score, FormattableString.Invariant($"{weight}")));
        var refused = await flow.TryMapAsync(weights, Studies.Tasks.Refuse.Definition, weight => new(weight), new() { MinSuccesses = 0 });
        var trained = await flow.MapAsync(weights, Beaks.TrainerDefinition.Workflow, weight => new(true, new(weight)));
        return $"{string.Join(", ", texts)}; {refused.Count(static result => result.Succeeded)}; {trained.Count}";
    }

    /// <summary>Lets as many tasks run at once as the map allows.</summary>
    [Workflow(Dynamic = true)]
    public static async Task<int> Gather(WorkflowContext flow, int[] numbers, int concurrency) =>
        (await flow.MapAsync(numbers, Tasks.Meet.Definition, number => new(number), new() { Concurrency = concurrency })).Sum();

    /// <summary>Waits until others run, too.</summary>
    [Task]
    public static async Task<int> Meet(int number, [Service] Meeting? meeting = null, CancellationToken cancellationToken = default)
    {
        await meeting!.ComeAsync(cancellationToken);
        return number;
    }

    [Task]
    public static string Join(double[] numbers) =>
        string.Join(", ", numbers.Select(static number => number.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)));
}
