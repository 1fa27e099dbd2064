using System.Security.Cryptography;
using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Execution.Durability;

/// <summary>
/// What the result of a call depends on, as a hash: the task and the structure of its inputs and output, codecs included; the version of its code; the
/// seed, if the task is given it; and the inputs in their binary form, files by their content, ignored ones left out. Where and how it runs is not in it.
/// </summary>
internal static class NodeKey
{
    // Part of every key: to be changed when what a key is made of changes, so that old results are not taken for new ones.
    private const string Format = "TaskGen key 1";

    /// <summary>The key of a call, in 64 hexadecimal digits.</summary>
    /// <param name="task">What is called.</param>
    /// <param name="inputs">With what.</param>
    /// <param name="options">The options of the task, configuration included.</param>
    /// <param name="seed">The seed of the call; asked if the task uses it.</param>
    /// <exception cref="InvalidValueException">The inputs hold null where their type does not allow it.</exception>
    /// <exception cref="IOException">A file among the inputs cannot be read.</exception>
    public static string Of<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task, TInputs inputs, TaskOptions options, Func<int> seed)
        where TInputs : notnull
    {
        var begins = options.CacheIgnore.Count == 0 ? null : new List<int>();
        using var writer = new BinaryValueWriter { IsByContent = true, MemberBegins = begins is null ? null : begins.Add };
        writer.WriteString(Format);
        writer.WriteString(task.Name);
        writer.WriteRaw(task.Inputs.SchemaHash);
        writer.WriteRaw(task.Output.SchemaHash);
        writer.WriteString(VersionOf(task, options));
        writer.WriteInt64(task.UsesSeed ? seed() : -1);
        task.Inputs.Write(writer, inputs);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(begins is null or [] ? writer.Written : Without(writer.Written, begins, task.InputShape, options.CacheIgnore), hash);
        return Convert.ToHexStringLower(hash);
    }

    /// <summary>What stands for the code of a task: the version that the user gave, its code hash, or the build of its assembly.</summary>
    public static string VersionOf<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task, TaskOptions options)
        where TInputs : notnull =>
        options.Version is { } version ? "version " + version
        : task.CodeHash is { } hash ? "code " + hash.Value
        : "build " + typeof(TInputs).Module.ModuleVersionId.ToString("N");

    private static byte[] Without(ReadOnlySpan<byte> written, List<int> begins, ObjectShape shape, IReadOnlyList<string> ignored)
    {
        var kept = new List<byte>(written.Length);
        kept.AddRange(written[..begins[0]]);
        for (var i = 0; i < begins.Count; i++)
        {
            if (!ignored.Contains(shape.Members[i].Name, StringComparer.Ordinal))
            {
                var end = i + 1 < begins.Count ? begins[i + 1] : written.Length;
                kept.AddRange(written[begins[i]..end]);
            }
        }

        return [.. kept];
    }
}
