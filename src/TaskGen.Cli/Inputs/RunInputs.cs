using System.Security.Cryptography;
using System.Text.Json;
using TaskGen.Cli.Output;
using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Cli.Inputs;

/// <summary>The inputs of a run that is to be resumed.</summary>
/// <param name="run">The run.</param>
/// <param name="definition">What it is one of.</param>
internal sealed class RunInputs(RecordedRun run, PipelineDefinition definition)
{
    /// <summary>The inputs as JSON.</summary>
    /// <exception cref="UsageException">They cannot be read.</exception>
    public JsonElement Read()
    {
        try
        {
            using var document = JsonDocument.Parse(
                JsonOutput.Bytes(definition.Accept(new ReadOwn(run))), new JsonDocumentOptions { MaxDepth = ValuePath.MaximumDepth });
            return document.RootElement.Clone();
        }
        catch (Exception exception) when (exception is IOException or InvalidValueException or InvalidOperationException)
        {
            throw new UsageException($"The inputs of the run {run.Id} cannot be read: {exception.Message} Start a new run.");
        }
    }

    /// <summary>Checks that inputs are those of the run.</summary>
    /// <exception cref="UsageException">They are not.</exception>
    public void Check(JsonElement inputs)
    {
        if (definition.Accept(new HashOf(inputs)) != run.InputsHash)
        {
            throw new UsageException(
                $"The run {run.Id} was started with other inputs{(run.Inputs is { } own ? $": {own.GetRawText()}" : "")}. "
                + "Leave the inputs out to resume it, or leave --resume out to start a new run.");
        }
    }

    private sealed class ReadOwn(RecordedRun run) : IDefinitionVisitor<Action<Utf8JsonWriter>>
    {
        public Action<Utf8JsonWriter> Visit<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task)
            where TInputs : notnull => Write(task.Inputs);

        public Action<Utf8JsonWriter> Visit<TInputs, TOutput>(WorkflowDefinition<TInputs, TOutput> workflow)
            where TInputs : notnull => Write(workflow.Inputs);

        private Action<Utf8JsonWriter> Write<TInputs>(Codec<TInputs> codec)
        {
            var inputs = run.ReadInputs(codec);
            return writer => JsonValues.Write(writer, codec, inputs);
        }
    }

    private sealed class HashOf(JsonElement inputs) : IDefinitionVisitor<string>
    {
        public string Visit<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task)
            where TInputs : notnull => Hash(task.Inputs);

        public string Visit<TInputs, TOutput>(WorkflowDefinition<TInputs, TOutput> workflow)
            where TInputs : notnull => Hash(workflow.Inputs);

        private string Hash<TInputs>(Codec<TInputs> codec)
        {
            using var writer = new BinaryValueWriter();
            codec.Write(writer, JsonValues.Read(codec, inputs));
            return Convert.ToHexStringLower(SHA256.HashData(writer.Written));
        }
    }
}
