using TaskGen.Sources.Access;

namespace TaskGen.Learn;

/// <summary>Reads rows from the files that a URL means.</summary>
/// <param name="dataset">The name of the dataset.</param>
/// <param name="options">The settings in effect.</param>
/// <param name="schema">How rows are made of fields.</param>
/// <param name="context">What is needed to get at the files.</param>
/// <param name="sources">Brings files to this machine.</param>
/// <typeparam name="TRow">The row type.</typeparam>
internal sealed class FileRows<TRow>(string dataset, DatasetOptions options, RowSchema<TRow> schema, DataContext context, DataSources sources)
{
    /// <summary>All rows, in their order.</summary>
    /// <param name="location">Where they are.</param>
    /// <param name="format">The form of the files.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="DatasetException">The source does not exist, or refuses.</exception>
    /// <exception cref="DataFormatException">The source cannot be read as rows.</exception>
    public async Task<TRow[]> ReadAsync(DatasetLocation location, DataFormat format, CancellationToken cancellationToken)
    {
        var named = await FilesAsync(location, cancellationToken).ConfigureAwait(false);
        var badRows = new BadRowLog(options.BadRows, options.MaxBadRows);
        var rows = await Task.Run(
            () => new RowFiles<TRow>(schema, format, badRows).ReadAll(named, cancellationToken), cancellationToken).ConfigureAwait(false);
        DatasetLog.Skipped(context.Logger, dataset, location.PublicUrl, badRows);
        return rows;
    }

    private async Task<IReadOnlyList<(string Name, string Path)>> FilesAsync(DatasetLocation location, CancellationToken cancellationToken)
    {
        // Rows with files are in a directory of them, or in manifests, which a pattern may mean.
        if (DataFileColumns.Has(schema) && !location.IsPattern)
        {
            var tree = await location.TreeAsync(sources, cancellationToken).ConfigureAwait(false);
            location.CheckManifest(tree.Path);
            return [(tree.Path, tree.Path)];
        }

        var files = await location.FilesAsync(sources, cancellationToken).ConfigureAwait(false);
        return [.. files.Select(static file => (file.Name, file.Path))];
    }
}
