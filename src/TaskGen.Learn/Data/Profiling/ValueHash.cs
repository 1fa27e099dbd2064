using System.Globalization;

namespace TaskGen.Learn;

/// <summary>Adds boxed values to hashes, so that equal values of one column give equal hashes.</summary>
internal static class ValueHash
{
    /// <summary>Adds a value of a row, as <see cref="ColumnScale.ToValue"/> gives it.</summary>
    public static void Add(ContentHasher hasher, object? value)
    {
        hasher.Add(value is not null);
        switch (value)
        {
            case null:
                break;
            case string text:
                hasher.Add(text);
                break;
            case double or float:
                // Adding zero makes one of the two zeros.
                hasher.Add(Convert.ToDouble(value, CultureInfo.InvariantCulture) + 0.0);
                break;
            case decimal number:
                hasher.Add(number);
                break;
            case ulong number:
                hasher.Add(number);
                break;
            case sbyte or byte or short or ushort or int or uint or long or bool:
                hasher.Add(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case DataFile file:
                hasher.Add(file);
                break;
            case Guid id:
                hasher.Add(id);
                break;
            default:
                if (ValueOrder.Ticks(value) is { } ticks)
                {
                    hasher.Add(ticks);
                }
                else
                {
                    hasher.Add(Convert.ToString(value, CultureInfo.InvariantCulture));
                }

                break;
        }
    }
}
