using TaskGen.Definitions;

namespace TaskGen.Learn.Tuning.Running;

/// <summary>The folds of the training rows that trials ask for, cut once: all trials then share the feature matrices of the folds.</summary>
internal sealed class FoldCache<TPartition>
    where TPartition : class
{
    private readonly Lock _lock = new();
    private TPartition? _rows;
    private string? _text;
    private IReadOnlyList<(TPartition Train, TPartition Held)> _folds = [];

    /// <summary>The folds of some rows.</summary>
    public IReadOnlyList<(TPartition Train, TPartition Held)> Of(Dataset<TPartition> dataset, TPartition rows, string folds, TaskInvocation invocation)
    {
        lock (_lock)
        {
            if (!ReferenceEquals(rows, _rows) || folds != _text)
            {
                _folds = dataset.Cut(rows, FoldSplitter.Parse(folds), invocation.Configuration);
                (_rows, _text) = (rows, folds);
            }

            return _folds;
        }
    }
}
