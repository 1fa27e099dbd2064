using TaskGen.Sources;
using TaskGen.Sources.Access;

namespace TaskGen.Learn;

/// <summary>Reads the rows of a dataset from files, which its URLs mean.</summary>
/// <param name="dataset">The name of the dataset.</param>
/// <param name="options">The settings in effect.</param>
/// <param name="schema">How rows are made of fields.</param>
/// <param name="context">What is needed to get at the files.</param>
/// <typeparam name="TRow">The row type.</typeparam>
internal sealed class FileSource<TRow>(string dataset, DatasetOptions options, RowSchema<TRow> schema, DataContext context) : TableSource<TRow>
{
    private readonly DataSources _sources = new(context);

    /// <inheritdoc/>
    public override string Origin(DatasetPart part) => SourceUrl.Redact(options.UrlOf(part).Url ?? options.TrainingUrl!);

    /// <inheritdoc/>
    public override async Task<TRow[]?> ReadAsync(DatasetPart part, CancellationToken cancellationToken)
    {
        if (options.UrlOf(part) is not (var setting, { } url))
        {
            return null;
        }

        var named = await FilesAsync(new DatasetLocation(dataset, setting, url), cancellationToken).ConfigureAwait(false);
        var badRows = new BadRowLog(options.BadRows, options.MaxBadRows);
        var rows = await Task.Run(
            () => new RowFiles<TRow>(schema, options.Format, badRows).ReadAll(named, cancellationToken), cancellationToken).ConfigureAwait(false);
        DatasetLog.Skipped(context.Logger, dataset, SourceUrl.Redact(url), badRows);
        return rows;
    }

    /// <inheritdoc/>
    public override void Dispose() => _sources.Dispose();

    private async Task<IReadOnlyList<(string Name, string Path)>> FilesAsync(DatasetLocation location, CancellationToken cancellationToken)
    {
        // Rows with files are in a directory of them, or in manifests, which a pattern may mean.
        if (DataFileColumns.Has(schema) && !location.IsPattern)
        {
            var tree = await location.TreeAsync(_sources, cancellationToken).ConfigureAwait(false);
            location.CheckManifest(tree.Path);
            return [(tree.Path, tree.Path)];
        }

        var files = await location.FilesAsync(_sources, cancellationToken).ConfigureAwait(false);
        return [.. files.Select(static file => (file.Name, file.Path))];
    }
}
