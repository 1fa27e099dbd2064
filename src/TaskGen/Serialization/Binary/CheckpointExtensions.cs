using System.Diagnostics.CodeAnalysis;
using TaskGen.Serialization;

namespace TaskGen;

/// <summary>Saves and restores typed values with a <see cref="Checkpoint"/>.</summary>
public static class CheckpointExtensions
{
    /// <summary>Saves a value in its binary form, in the place of what was saved before.</summary>
    /// <param name="checkpoint">The call's checkpoint.</param>
    /// <param name="codec">How the value is written, for example <c>Codecs.Int32</c>.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidValueException">There is null where the type does not allow it.</exception>
    public static void Save<T>(this Checkpoint checkpoint, Codec<T> codec, T value)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        checkpoint.Save(BinarySerializer.Serialize(codec, value));
    }

    /// <summary>Restores a value.</summary>
    /// <param name="checkpoint">The call's checkpoint.</param>
    /// <param name="codec">The codec with which it was saved.</param>
    /// <param name="value">What was saved last.</param>
    /// <returns>Whether anything was saved.</returns>
    /// <exception cref="InvalidValueException">What was saved is of another type.</exception>
    public static bool TryLoad<T>(this Checkpoint checkpoint, Codec<T> codec, [MaybeNullWhen(false)] out T value)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        var state = checkpoint.Load();
        value = state is null ? default : BinarySerializer.Deserialize(codec, state);
        return state is not null;
    }
}
