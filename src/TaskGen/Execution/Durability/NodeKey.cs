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
    private const long NoSeed = long.MinValue;

    /// <summary>The key of a call, in 64 hexadecimal digits.</summary>
    /// <param name="head">What all calls of the task have in common.</param>
    /// <param name="task">What is called.</param>
    /// <param name="inputs">With what.</param>
    /// <param name="seed">The seed of the call; null if the task does not use it.</param>
    /// <exception cref="InvalidValueException">The inputs hold null where their type does not allow it.</exception>
    /// <exception cref="IOException">A file among the inputs cannot be read.</exception>
    public static string Of<TInputs, TOutput>(KeyHead head, TaskDefinition<TInputs, TOutput> task, TInputs inputs, int? seed)
        where TInputs : notnull
    {
        var ignored = head.Options.CacheIgnore;
        var begins = ignored.Count == 0 ? null : new List<int>();
        using var writer = new BinaryValueWriter { IsByContent = true, MemberBegins = begins is null ? null : begins.Add };
        writer.WriteRaw(head.Hash);
        writer.WriteInt64(seed ?? NoSeed);
        task.Inputs.Write(writer, inputs);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(begins is null or [] ? writer.Written : Without(writer.Written, begins, task.InputShape, ignored), hash);
        return Convert.ToHexStringLower(hash);
    }

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
