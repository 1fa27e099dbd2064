using System.Collections;

namespace TaskGen.Learn;

/// <summary>Rows to train on or to score a model on, as records and as numbers; or a view of some rows of another partition.</summary>
/// <remarks>Views share the rows and the matrices of the partition they were cut from. Reading from several threads is safe.</remarks>
/// <typeparam name="TRow">The row type.</typeparam>
public sealed partial class Partition<TRow> : IReadOnlyList<TRow>
{
    private readonly PartitionContent<TRow> _content;
    private readonly PartitionIndex? _index;
    private readonly Lazy<NumericMatrix> _features;
    private readonly Lazy<NumericMatrix> _targets;
    private readonly Lazy<string> _fingerprint;

    /// <summary>Takes over the rows; the array must not be changed afterwards.</summary>
    internal Partition(TRow[] rows, RowSchema<TRow> schema)
        : this(new PartitionContent<TRow>(rows, schema), null)
    {
    }

    private Partition(PartitionContent<TRow> content, PartitionIndex? index)
    {
        _content = content;
        _index = index;
        _features = new Lazy<NumericMatrix>(() => Viewed(_content.Features));
        _targets = new Lazy<NumericMatrix>(() => Viewed(_content.Targets));
        _fingerprint = new Lazy<string>(ComputeFingerprint);
    }

    /// <summary>How rows are read, turned into numbers and identified.</summary>
    public RowSchema<TRow> Schema => _content.Schema;

    /// <summary>How many rows there are.</summary>
    public int Count => _index?.Count ?? _content.Rows.Length;

    /// <summary>
    /// The numeric features, <see cref="Count"/> rows and a column for each feature that is a number or a <see cref="bool"/>, a column of zeros and
    /// ones for each level of an enumeration or of declared categories; missing numbers are NaN, missing levels zeros.
    /// </summary>
    public NumericMatrix Features => _features.Value;

    /// <summary>
    /// The numeric targets, <see cref="Count"/> rows and a column for each target that is a number, a <see cref="bool"/>, or has levels, whose
    /// positions then stand for them; missing values are NaN.
    /// </summary>
    public NumericMatrix Targets => _targets.Value;

    /// <summary>
    /// What identifies the content: SHA-256 in lower-case hexadecimal digits, of the names and types of the columns and of every value of
    /// every row, in this partition's order. The same rows give the same fingerprint, whether they are a view or not.
    /// </summary>
    public string Fingerprint => _fingerprint.Value;

    /// <summary>The row at a position from 0.</summary>
    public TRow this[int position] => _content.Rows[_index is null ? position : _index[position]];

    /// <summary>A view of some rows, in the order of the index; a view of a view refers to the same rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A position is not a row of this partition.</exception>
    public Partition<TRow> Select(PartitionIndex index) => new(_content, index.Within(Count, _index));

    /// <inheritdoc/>
    public IEnumerator<TRow> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Some rows as a partition of their own, whose numbers lie one after the other in their order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A position is not a row of this partition.</exception>
    internal Partition<TRow> Reorder(PartitionIndex index) => new([.. Select(index)], Schema);

    private NumericMatrix Viewed(NumericMatrix whole) => _index is null ? whole : whole.Select(_index);

    private string ComputeFingerprint()
    {
        using var hasher = new ContentHasher();
        hasher.Add("rows 1");
        hasher.Add((long)Schema.Columns.Count);
        foreach (var column in Schema.Columns)
        {
            hasher.Add(column.Name);
            hasher.Add(column.TypeName);
        }

        hasher.Add((long)Count);
        for (var i = 0; i < Count; i++)
        {
            Schema.WriteContent(this[i], hasher);
        }

        return hasher.Finish();
    }
}
