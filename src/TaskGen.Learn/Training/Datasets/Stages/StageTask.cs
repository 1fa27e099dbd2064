using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>Makes tasks of the methods of a dataset, and of the steps between them.</summary>
internal static class StageTask
{
    /// <summary>The input by which messages name what a method is called for; where the data lies does not change what is made of it.</summary>
    public const string Source = "source";

    /// <summary>The task of a method.</summary>
    /// <param name="stage">The method.</param>
    /// <param name="inputs">How its inputs are written.</param>
    /// <param name="output">How its output is written.</param>
    /// <param name="nameOf">What messages call the rows that it is called for.</param>
    /// <param name="invoke">Calls it.</param>
    public static TaskDefinition<TInputs, TOutput> Of<TInputs, TOutput>(
        DatasetStage stage,
        ObjectCodec<TInputs> inputs,
        Codec<TOutput> output,
        Func<TInputs, string> nameOf,
        Func<TInputs, TaskInvocation, ValueTask<TOutput>> invoke)
        where TInputs : notnull => new()
        {
            Name = stage.Name,
            Description = stage.Description,
            Options = StageFaults.Options(stage) with { CacheIgnore = inputs.Shape.Members.Any(static member => member.Name == Source) ? [Source] : [] },
            Services = stage.Services,
            UsesSeed = stage.UsesSeed,
            CodeHash = stage.CodeHash,
            Inputs = inputs,
            Output = output,
            Invoke = (values, invocation) => StageFaults.NamedAsync(stage, nameOf(values), () => invoke(values, invocation)),
        };

    /// <summary>The task of a step that is built in. Not kept: it is what shows whether the data or the settings have changed.</summary>
    /// <param name="name">Its full name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="options">How it is tried again.</param>
    /// <param name="inputs">How its inputs are written.</param>
    /// <param name="output">How its output is written.</param>
    /// <param name="invoke">Does it.</param>
    public static TaskDefinition<TInputs, TOutput> BuiltIn<TInputs, TOutput>(
        string name,
        string description,
        TaskOptions options,
        ObjectCodec<TInputs> inputs,
        Codec<TOutput> output,
        Func<TInputs, TaskInvocation, ValueTask<TOutput>> invoke)
        where TInputs : notnull => new()
        {
            Name = name,
            Description = description,
            KeepsResult = false,
            Options = options,
            Inputs = inputs,
            Output = output,
            Invoke = invoke,
        };

    /// <summary>Rows that a method gave, none of which is null.</summary>
    /// <exception cref="StageException">One is.</exception>
    public static T[] Checked<T>(T[] rows, DatasetStage stage, string source)
    {
        var missing = Array.FindIndex(rows, static row => row is null);
        return missing < 0 ? rows : throw StageFaults.NoRow(stage, source, missing);
    }
}
