using System.ComponentModel;
using System.Globalization;

namespace TaskGen.Learn;

/// <summary>
/// A member of a row that can be told from others of the same member and put in order with them: a class to stratify by, a group, a time. Made by
/// generated code.
/// </summary>
/// <remarks>
/// Numbers, dates and times are in their order, <see langword="false"/> comes before <see langword="true"/>, and texts are in the order of their code
/// points, as in NumPy. What is missing, NaN among it, comes last.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct RowValue : IEquatable<RowValue>, IComparable<RowValue>
{
    private readonly Kind _kind;
    private readonly long _bits;
    private readonly object? _reference;

    private RowValue(Kind kind, long bits, object? reference = null)
    {
        _kind = kind;
        _bits = bits;
        _reference = reference;
    }

    /// <summary>A whole number.</summary>
    public RowValue(long? value)
        : this(value.HasValue ? Kind.Whole : Kind.Missing, value.GetValueOrDefault())
    {
    }

    /// <summary>A whole number.</summary>
    public RowValue(ulong? value)
        : this(value.HasValue ? Kind.Unsigned : Kind.Missing, (long)value.GetValueOrDefault())
    {
    }

    /// <summary>A number; NaN is missing, and negative zero is zero.</summary>
    public RowValue(double? value)
        : this(value is null or double.NaN ? Kind.Missing : Kind.Real, value is null or double.NaN or 0 ? 0 : BitConverter.DoubleToInt64Bits(value.Value))
    {
    }

    /// <summary>A decimal number.</summary>
    public RowValue(decimal? value)
        : this(value.HasValue ? Kind.Exact : Kind.Missing, 0, value)
    {
    }

    /// <summary>A truth value.</summary>
    public RowValue(bool? value)
        : this(value.HasValue ? Kind.Truth : Kind.Missing, value is true ? 1 : 0)
    {
    }

    /// <summary>A text, or the name of an enumeration's member.</summary>
    public RowValue(string? value)
        : this(value is null ? Kind.Missing : Kind.Text, 0, value)
    {
    }

    /// <summary>A character.</summary>
    public RowValue(char? value)
        : this(value?.ToString())
    {
    }

    /// <summary>A date and time, whatever its kind.</summary>
    public RowValue(DateTime? value)
        : this(value.HasValue ? Kind.Time : Kind.Missing, value.GetValueOrDefault().Ticks)
    {
    }

    /// <summary>A date and time with its offset: the moment.</summary>
    public RowValue(DateTimeOffset? value)
        : this(value.HasValue ? Kind.Time : Kind.Missing, value.GetValueOrDefault().UtcTicks)
    {
    }

    /// <summary>A date.</summary>
    public RowValue(DateOnly? value)
        : this(value.HasValue ? Kind.Time : Kind.Missing, value.GetValueOrDefault().DayNumber * TimeSpan.TicksPerDay)
    {
    }

    /// <summary>A time of day.</summary>
    public RowValue(TimeOnly? value)
        : this(value.HasValue ? Kind.Time : Kind.Missing, value.GetValueOrDefault().Ticks)
    {
    }

    /// <summary>A duration.</summary>
    public RowValue(TimeSpan? value)
        : this(value.HasValue ? Kind.Time : Kind.Missing, value.GetValueOrDefault().Ticks)
    {
    }

    /// <summary>A GUID, in the order of its digits.</summary>
    public RowValue(Guid? value)
        : this(value?.ToString("D"))
    {
    }

    private enum Kind : byte
    {
        Missing,
        Whole,
        Unsigned,
        Real,
        Exact,
        Truth,
        Time,
        Text,
    }

    /// <summary>Whether there is no value.</summary>
    public bool IsMissing => _kind == Kind.Missing;

    /// <summary>The ticks of a date, time or duration; null if it is none.</summary>
    internal long? Ticks => _kind == Kind.Time ? _bits : null;

    /// <summary>Whether two values are the same.</summary>
    public static bool operator ==(RowValue left, RowValue right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(RowValue left, RowValue right) => !left.Equals(right);

    /// <summary>Whether a value comes before another.</summary>
    public static bool operator <(RowValue left, RowValue right) => left.CompareTo(right) < 0;

    /// <summary>Whether a value comes after another.</summary>
    public static bool operator >(RowValue left, RowValue right) => left.CompareTo(right) > 0;

    /// <summary>Whether a value does not come after another.</summary>
    public static bool operator <=(RowValue left, RowValue right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a value does not come before another.</summary>
    public static bool operator >=(RowValue left, RowValue right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(RowValue other) => _kind == other._kind && _bits == other._bits && Equals(_reference, other._reference);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RowValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_kind, _bits, _reference);

    /// <inheritdoc/>
    public int CompareTo(RowValue other) => (_kind, other._kind) switch
    {
        (Kind.Missing, Kind.Missing) => 0,
        (Kind.Missing, _) => 1,
        (_, Kind.Missing) => -1,
        var (kind, otherKind) when kind != otherKind => kind.CompareTo(otherKind),
        (Kind.Unsigned, _) => ((ulong)_bits).CompareTo((ulong)other._bits),
        (Kind.Real, _) => BitConverter.Int64BitsToDouble(_bits).CompareTo(BitConverter.Int64BitsToDouble(other._bits)),
        (Kind.Exact, _) => ((decimal)_reference!).CompareTo((decimal)other._reference!),
        (Kind.Text, _) => CodePointOrder.Compare((string)_reference!, (string)other._reference!),
        _ => _bits.CompareTo(other._bits),
    };

    /// <summary>The value for messages.</summary>
    public override string ToString() => _kind switch
    {
        Kind.Missing => "",
        Kind.Real => BitConverter.Int64BitsToDouble(_bits).ToString("R", CultureInfo.InvariantCulture),
        Kind.Unsigned => ((ulong)_bits).ToString(CultureInfo.InvariantCulture),
        Kind.Truth => _bits != 0 ? "true" : "false",
        Kind.Time => new DateTime(_bits).ToString("s", CultureInfo.InvariantCulture),
        Kind.Whole => _bits.ToString(CultureInfo.InvariantCulture),
        _ => Convert.ToString(_reference, CultureInfo.InvariantCulture)!,
    };
}
