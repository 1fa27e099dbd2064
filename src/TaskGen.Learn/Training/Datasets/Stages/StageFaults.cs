using TaskGen.Definitions;
using TaskGen.Text;

namespace TaskGen.Learn;

/// <summary>Failures of the methods of a dataset: they name the method and the rows.</summary>
internal static class StageFaults
{
    /// <summary>Calls a method of a dataset.</summary>
    /// <param name="stage">The method.</param>
    /// <param name="source">What messages call the rows that it is called for.</param>
    /// <param name="call">Calls it.</param>
    /// <exception cref="StageException">It failed.</exception>
    public static async ValueTask<T> NamedAsync<T>(DatasetStage stage, string source, Func<ValueTask<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (Exception exception) when (IsUnnamed(exception))
        {
            throw Of(stage, source, exception);
        }
    }

    /// <summary>Whether a failure does not say yet which method failed on what; the end of a run is none.</summary>
    public static bool IsUnnamed(Exception exception) => exception is not (OperationCanceledException or StageException);

    /// <summary>The failure of a method.</summary>
    public static StageException Of(DatasetStage stage, string source, Exception exception) =>
        new($"'{stage.Name}' failed on {source}: {exception.Message}", exception);

    /// <summary>The failure of a method for a row.</summary>
    public static StageException Of(DatasetStage stage, string source, int position, Exception exception) =>
        Of(stage, $"row {Invariant.Text(position)} (from 0) of {source}", exception);

    /// <summary>The failure of a method that gave no row where it must.</summary>
    public static StageException NoRow(DatasetStage stage, string source, int position) =>
        Of(stage, source, position, new DatasetException("null was returned; expected a row."));

    /// <summary>The options of the method's task: whether it is tried again goes by what the method threw.</summary>
    public static TaskOptions Options(DatasetStage stage)
    {
        var own = stage.Options.NoRetryOn;
        return stage.Options with { NoRetryOn = exception => IsFinal((exception as StageException)?.InnerException ?? exception) };

        bool IsFinal(Exception cause) => cause is NonRecoverableException || own?.Invoke(cause) == true;
    }
}
