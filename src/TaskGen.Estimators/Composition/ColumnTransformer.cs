using TaskGen.Learn;

namespace TaskGen.Estimators;

/// <summary>Turns rows into numbers, each column in its own way, and joins them side by side.</summary>
/// <remarks>
/// A record of yours derives from this one and says in <see cref="Define"/> which columns it takes and what is done to them; its
/// own members are the options, which a training method sets from hyperparameters. What it learns is <see cref="Fitted"/>, data
/// like any other, so that the record is stored with the model: only expressions that read rows are code. The definition
/// must give the same columns whenever it is asked.
/// </remarks>
/// <typeparam name="TRow">The row type.</typeparam>
public abstract record ColumnTransformer<TRow> : ITransformer<TRow>
{
    /// <summary>What was learned of each block of columns, in the order of their definition; empty before <c>Fit</c>.</summary>
    public FittedColumns[] Fitted { get; init; } = [];

    /// <summary>The numbers of rows, with the columns of the blocks side by side.</summary>
    /// <param name="values">Rows; those of training as well as new ones.</param>
    /// <exception cref="InvalidOperationException">Nothing was fitted, or other columns than are defined now.</exception>
    /// <exception cref="ArgumentException">A row holds what cannot be taken, such as a level that the training rows did not have.</exception>
    public NumericMatrix Transform(IReadOnlyList<TRow> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var blocks = Blocks();
        CheckFitted(blocks);
        return Joined([.. blocks.Zip(Fitted, (block, fitted) => block.Transform(values, fitted))]);
    }

    /// <summary>Two are equal if they are of one type and what they learned, and their options, are equal.</summary>
    /// <param name="other">Another one, or null.</param>
    public virtual bool Equals(ColumnTransformer<TRow>? other) =>
        other is not null && EqualityContract == other.EqualityContract && StateEquality.Same(Fitted, other.Fitted);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, Fitted.Length, Fitted.FirstOrDefault());

    /// <summary>Names the columns and what is done to them.</summary>
    /// <param name="columns">Takes them.</param>
    protected abstract void Define(ColumnSet<TRow> columns);

    /// <summary>A copy that learned from rows, and the numbers of these rows.</summary>
    internal (ColumnTransformer<TRow> Fitted, NumericMatrix Features) Learn(IReadOnlyList<TRow> rows, CancellationToken cancellationToken)
    {
        ValueCheck.ForFit(rows);
        var parts = Blocks().Select(block => block.Fit(rows, cancellationToken)).ToArray();
        return (this with { Fitted = Array.ConvertAll(parts, static part => part.Fitted) }, Joined(Array.ConvertAll(parts, static part => part.Numbers)));
    }

    private static NumericMatrix Joined(NumericMatrix[] parts) => parts.Length == 1 ? parts[0] : parts[0].Append(parts.AsSpan(1));

    private IReadOnlyList<ColumnBlock<TRow>> Blocks()
    {
        var columns = new ColumnSet<TRow>();
        Define(columns);
        return columns.Blocks.Count > 0
            ? columns.Blocks
            : throw new InvalidOperationException($"{GetType().Name} defines no columns. Name one at least in Define.");
    }

    private void CheckFitted(IReadOnlyList<ColumnBlock<TRow>> blocks)
    {
        if (Fitted.Length == 0)
        {
            throw new InvalidOperationException($"This {GetType().Name} has learned nothing yet. Call Fit with the training rows, and use what it returns.");
        }

        var defined = string.Join("; ", blocks.Select(static block => string.Join(", ", block.Sources)));
        var fitted = string.Join("; ", Fitted.Select(static block => string.Join(", ", block.Sources)));
        if (defined != fitted)
        {
            throw new InvalidOperationException(
                $"This {GetType().Name} was fitted on the columns {fitted}, but now defines {defined}. Fit it again, or restore the definition.");
        }
    }
}
