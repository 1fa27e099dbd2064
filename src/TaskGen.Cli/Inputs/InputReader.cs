using System.Text.Json;
using TaskGen.Cli.Output;
using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Cli.Inputs;

/// <summary>Puts the inputs of a run together: a JSON document, flags, and defaults where both are silent.</summary>
/// <param name="terminal">Where a document may come from.</param>
/// <param name="files">Finds files.</param>
internal sealed class InputReader(Terminal terminal, DataFiles files)
{
    /// <summary>The inputs as JSON that the definition's codec reads.</summary>
    /// <param name="definition">What is to be run.</param>
    /// <param name="flags">The flags of its inputs.</param>
    /// <param name="words">What the command line has for a flag; null for one that it does not have.</param>
    /// <param name="source">A file with JSON, <c>-</c> for what is piped in, or null.</param>
    /// <param name="resumed">The inputs of a run that is resumed, which stand in for a document; null for a new run.</param>
    /// <exception cref="UsageException">Something is missing or is no value of its type.</exception>
    public JsonElement Read(PipelineDefinition definition, InputFlags flags, Func<InputFlag, FlagWords?> words, string? source, RunInputs? resumed = null)
    {
        var place = source switch { null => "", "-" => "standard input: ", _ => source + ": " };
        try
        {
            var document = source is null ? resumed?.Read() : ReadDocument(source, place);
            var write = new InputWriter(files, place + "$").Write(definition.InputShape, document, ReadFlags(flags, words));
            using var inputs = JsonDocument.Parse(JsonOutput.Bytes(write), new JsonDocumentOptions { MaxDepth = ValuePath.MaximumDepth });
            Check(definition, flags, inputs.RootElement, place);
            return inputs.RootElement.Clone();
        }
        catch (InvalidOperationException)
        {
            throw new UsageException($"{place}expected text that is well-formed Unicode, found half a surrogate pair.");
        }
    }

    private JsonElement ReadDocument(string source, string place)
    {
        try
        {
            var text = source == "-" ? terminal.Input.ReadToEnd() : File.ReadAllText(Path.GetFullPath(source, terminal.CurrentDirectory));
            using var document = JsonValues.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw new UsageException($"{place}expected a JSON object with a member for each input, found {JsonText.Describe(document.RootElement)}.");
        }
        catch (InvalidValueException exception)
        {
            throw new UsageException(place + exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--inputs: {exception.Message}");
        }
    }

    private InputTree ReadFlags(InputFlags flags, Func<InputFlag, FlagWords?> words)
    {
        var tree = new InputTree();
        var value = new FlagValue(files);
        foreach (var flag in flags.All)
        {
            if (words(flag) is { } given)
            {
                using var document = JsonValues.Parse(value.ToJson(flag, given.Words, given.Count));
                tree.Add(flag.Path, document.RootElement.Clone());
            }
        }

        return tree;
    }

    private static void Check(PipelineDefinition definition, InputFlags flags, JsonElement inputs, string place)
    {
        var missing = new MissingInputs(flags).Find(definition.InputShape, inputs);
        if (missing.Count > 0)
        {
            throw new UsageException(
                $"'{definition.Name}' lacks {string.Join(", ", missing.Select(flag => $"{flag.Name} ({flag.Codec.TypeName})"))}.");
        }

        try
        {
            JsonValues.Read(definition.Accept(new InputCodec()), inputs);
        }
        catch (InvalidValueException exception)
        {
            // Without a document the path in the inputs is the flag's name.
            const string Root = "$.";
            throw new UsageException(place.Length == 0 && exception.Message.StartsWith(Root, StringComparison.Ordinal)
                ? "--" + exception.Message[Root.Length..]
                : place + exception.Message);
        }
    }

    private sealed class InputCodec : IDefinitionVisitor<Codec>
    {
        public Codec Visit<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task)
            where TInputs : notnull => task.Inputs;

        public Codec Visit<TInputs, TOutput>(WorkflowDefinition<TInputs, TOutput> workflow)
            where TInputs : notnull => workflow.Inputs;
    }
}
