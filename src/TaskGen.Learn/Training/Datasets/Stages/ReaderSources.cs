using TaskGen.Sources;
using TaskGen.Sources.Access;

namespace TaskGen.Learn;

/// <summary>Finds what a reader is called for, and brings the files to this machine.</summary>
/// <param name="dataset">The name of the dataset.</param>
/// <param name="options">The settings in effect.</param>
/// <param name="reader">The full name of the reader.</param>
/// <param name="scope">For what it is called.</param>
internal sealed class ReaderSources(string dataset, DatasetOptions options, string reader, ReaderScope scope)
{
    /// <summary>The sources, those of each part in the order of their names.</summary>
    /// <exception cref="DatasetException">A source cannot be had.</exception>
    /// <exception cref="SourceException">A source cannot be had now.</exception>
    public async Task<DatasetSource[]> FindAsync(DataContext context, CancellationToken cancellationToken)
    {
        if (scope == ReaderScope.Everything)
        {
            return [new DatasetSource(DatasetPart.Training, reader, "the rows of the dataset", [])];
        }

        using var sources = new DataSources(context);
        var found = new List<DatasetSource>();
        foreach (var part in DatasetParts.All)
        {
            if (options.UrlOf(part) is (var setting, { } url))
            {
                var location = new DatasetLocation(dataset, setting, url);
                found.AddRange(Of(part, location.PublicUrl, await location.FilesAsync(sources, cancellationToken).ConfigureAwait(false)));
            }
        }

        return [.. found];
    }

    private IEnumerable<DatasetSource> Of(DatasetPart part, string url, IReadOnlyList<LocalFile> files)
    {
        var name = $"the {DatasetParts.Name(part)} rows";
        return scope == ReaderScope.File
            ? files.Select(file => new DatasetSource(part, url, $"{name}, the file {file.Name}", [new DataFile(file.Path)]))
            : [new DatasetSource(part, url, $"{name}, {url}", [.. files.Select(static file => new DataFile(file.Path))])];
    }
}
