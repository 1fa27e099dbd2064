using System.Security.Cryptography;
using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Execution.Durability;

/// <summary>What the keys of all calls of a task in a run have in common: made once, since a key costs as much as what is hashed for it.</summary>
internal sealed class KeyHead
{
    // Part of every key: to be changed when what a key is made of changes, so that old results are not taken for new ones.
    private const string Format = "TaskGen key 2";

    private readonly byte[] _hash;

    private KeyHead(TaskOptions options, string version, byte[] hash) => (Options, Version, _hash) = (options, version, hash);

    /// <summary>The options of the task, configuration included.</summary>
    public TaskOptions Options { get; }

    /// <summary>What stands for the code of the task: the version that the user gave, its code hash, or the build of its assembly.</summary>
    public string Version { get; }

    /// <summary>The SHA-256 of the task's name, the structure of its inputs and output, and the version.</summary>
    public ReadOnlySpan<byte> Hash => _hash;

    /// <summary>That of a task with some options.</summary>
    public static KeyHead Of<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task, TaskOptions options)
        where TInputs : notnull
    {
        var version = options.Version is { } given ? "version " + given
            : task.CodeHash is { } hash ? "code " + hash.Value
            : "build " + typeof(TInputs).Module.ModuleVersionId.ToString("N");
        using var writer = new BinaryValueWriter();
        writer.WriteString(Format);
        writer.WriteString(task.Name);
        writer.WriteRaw(task.Inputs.SchemaHash);
        writer.WriteRaw(task.Output.SchemaHash);
        writer.WriteString(version);
        return new KeyHead(options, version, SHA256.HashData(writer.Written));
    }
}
