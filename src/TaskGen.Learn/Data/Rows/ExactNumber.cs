using System.Numerics;

namespace TaskGen.Learn;

/// <summary>Takes a number over into another type, if that can hold it.</summary>
internal static class ExactNumber
{
    /// <summary>Numbers with fractions take what is nearest, whole ones only what is equal.</summary>
    public static bool TryConvert<TFound, T>(TFound found, out T value)
        where TFound : struct, INumber<TFound>
        where T : struct, INumber<T>
    {
        if (typeof(TFound) == typeof(T))
        {
            value = (T)(object)found;
            return true;
        }

        value = T.CreateSaturating(found);
        return typeof(T) == typeof(double) || typeof(T) == typeof(float) || typeof(T) == typeof(decimal) || TFound.CreateSaturating(value) == found;
    }
}
