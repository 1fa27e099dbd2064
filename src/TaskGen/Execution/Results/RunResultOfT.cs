using TaskGen.Serialization;

namespace TaskGen;

/// <summary>What became of a run.</summary>
/// <typeparam name="TOutput">What the task or workflow returns.</typeparam>
public sealed class RunResult<TOutput> : RunResult
{
    private readonly TOutput _output;
    private readonly Codec<TOutput>? _codec;

    internal RunResult(TOutput output, Codec<TOutput>? codec)
    {
        _output = output;
        _codec = codec;
    }

    /// <summary>What the task or workflow returned.</summary>
    /// <exception cref="InvalidOperationException">The run did not succeed.</exception>
    public TOutput Output => Status == RunStatus.Succeeded
        ? _output
        : throw new InvalidOperationException(
            $"The run of '{Name}' has no output: it {(Status == RunStatus.Failed ? "failed" : "was cancelled")}. Look at Status and Errors first.",
            Errors.Count > 0 ? Errors[0].Exception : null);

    /// <inheritdoc/>
    public override void WriteOutput(ValueWriter writer)
    {
        var output = Output;
        _codec!.Write(writer, output);
    }
}
