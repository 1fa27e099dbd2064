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
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using (var head = new BinaryValueWriter())
        {
            head.WriteString(Format);
            head.WriteString(task.Name);
            head.WriteRaw(task.Inputs.SchemaHash);
            head.WriteRaw(task.Output.SchemaHash);
            head.WriteString(VersionOf(task, options));
            head.WriteInt64(task.UsesSeed ? seed() : -1);
            hash.AppendData(head.Written);
        }

        var begins = options.CacheIgnore.Count == 0 ? null : new List<int>();
        using var writer = new BinaryValueWriter { IsByContent = true, MemberBegins = begins is null ? null : begins.Add };
        task.Inputs.Write(writer, inputs);
        if (begins is null)
        {
            hash.AppendData(writer.Written);
        }
        else
        {
            AppendMembers(hash, writer.Written, begins, task.InputShape, options.CacheIgnore);
        }

        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    /// <summary>What stands for the code of a task: the version that the user gave, its code hash, or the build of its assembly.</summary>
    public static string VersionOf<TInputs, TOutput>(TaskDefinition<TInputs, TOutput> task, TaskOptions options)
        where TInputs : notnull =>
        options.Version is { } version ? "version " + version
        : task.CodeHash is { } hash ? "code " + hash.Value
        : "build " + typeof(TInputs).Module.ModuleVersionId.ToString("N");

    private static void AppendMembers(IncrementalHash hash, ReadOnlySpan<byte> written, List<int> begins, ObjectShape shape, IReadOnlyList<string> ignored)
    {
        for (var i = 0; i < begins.Count; i++)
        {
            if (!ignored.Contains(shape.Members[i].Name, StringComparer.Ordinal))
            {
                var end = i + 1 < begins.Count ? begins[i + 1] : written.Length;
                hash.AppendData(written[begins[i]..end]);
            }
        }
    }
}
