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

        var files = new FileRows<TRow>(dataset, options, schema, context, _sources);
        return await files.ReadAsync(new DatasetLocation(dataset, setting, url), options.Format, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override void Dispose() => _sources.Dispose();
}
