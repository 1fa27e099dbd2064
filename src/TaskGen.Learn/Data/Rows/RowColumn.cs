namespace TaskGen.Learn;

/// <summary>A member of a row type, as it is read from a column of the data.</summary>
/// <param name="Name">The member's name. Without <see cref="ExplicitName"/>, columns match it exactly, else ignoring case and <c>_</c>.</param>
/// <param name="Type">The member's type; for an optional value type the <see cref="Nullable{T}"/>.</param>
public sealed record RowColumn(string Name, Type Type)
{
    private readonly bool _isNullableReference;

    /// <summary>What the member is to training; <see cref="RowColumnRole.Feature"/> by default.</summary>
    public RowColumnRole Role { get; init; }

    /// <summary>The column's name as <see cref="ColumnAttribute"/> gives it, which must match exactly; null if there is no such attribute.</summary>
    public string? ExplicitName { get; init; }

    /// <summary>Whether the field may be empty. Known from a value type; to be set for a reference type such as <c>string?</c>.</summary>
    public bool IsNullable
    {
        get => _isNullableReference || Nullable.GetUnderlyingType(Type) is not null;
        init => _isNullableReference = value;
    }

    /// <summary>Whether the data may lack the column: the member then has its default value.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether it identifies a row, alone or with others.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether it says when a row was observed.</summary>
    public bool IsTime { get; init; }

    /// <summary>Whether it says how much a row counts.</summary>
    public bool IsWeight { get; init; }

    /// <summary>The custom format of a date or a time; null for ISO 8601.</summary>
    public string? Format { get; init; }

    /// <summary>The names of the members of an enumeration, or the declared categories of text; empty for other types.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>
    /// Whether the member goes into a matrix: a number, a <see cref="bool"/> (0 or 1), or what has <see cref="Levels"/>; a missing number is
    /// <see cref="double.NaN"/>.
    /// </summary>
    public bool IsNumeric => Levels.Count > 0 || (!UnderlyingType.IsEnum && TypeCode is TypeCode.Boolean or (>= TypeCode.SByte and <= TypeCode.Decimal));

    /// <summary>The names of its columns in a matrix: one for a target and for a number, one a level for a feature that has levels.</summary>
    internal IEnumerable<string> MatrixColumns =>
        Levels.Count == 0 || Role == RowColumnRole.Target ? [Name] : Levels.Select(level => $"{Name}={level}");

    internal Type UnderlyingType => Nullable.GetUnderlyingType(Type) ?? Type;

    // Enums are told apart first: their type code is that of the number behind them.
    internal TypeCode TypeCode => UnderlyingType.IsEnum ? TypeCode.Object : Type.GetTypeCode(UnderlyingType);

    /// <summary>The type as C# spells it, <c>double?</c>: for messages and fingerprints, so the same on every runtime.</summary>
    internal string TypeName => TypeNames.Of(UnderlyingType) + (IsNullable ? "?" : "");
}
