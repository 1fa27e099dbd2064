using System.Globalization;

namespace TaskGen;

/// <summary>A run failed. The cause is <see cref="Exception.InnerException"/>, all else is in <see cref="Result"/>.</summary>
public sealed class RunFailedException : Exception
{
    internal RunFailedException(RunResult result)
        : base(Describe(result), result.Errors[0].Exception)
    {
        Result = result;
    }

    /// <summary>The run with all of its nodes and failures.</summary>
    public RunResult Result { get; }

    private static string Describe(RunResult result)
    {
        var first = result.Errors[0];
        var others = result.Errors.Count - 1;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"The run {result.RunId} of '{result.Name}' failed at '{first.NodePath}' ({first.Task}, attempt {first.Attempt}): {first.Exception.Message}")
            + others switch
            {
                0 => "",
                1 => " One more node failed, see Result.Errors.",
                _ => string.Create(CultureInfo.InvariantCulture, $" {others} more nodes failed, see Result.Errors."),
            };
    }
}
