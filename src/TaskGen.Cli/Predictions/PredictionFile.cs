using System.Text;
using System.Text.Json;
using TaskGen.Cli.Output;
using TaskGen.Learn;

namespace TaskGen.Cli.Predictions;

/// <summary>A file with a prediction a line. It is written aside, and there when it is complete.</summary>
/// <param name="path">The absolute path.</param>
/// <param name="isSeparated">Whether it has separated values and not JSON.</param>
internal sealed class PredictionFile(string path, bool isSeparated)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The absolute path.</summary>
    public string Path => path;

    /// <summary>The file that a flag names.</summary>
    /// <exception cref="UsageException">Its ending says no format, or its folder is not there.</exception>
    public static PredictionFile Of(string word, string currentDirectory)
    {
        var ending = System.IO.Path.GetExtension(word).ToUpperInvariant();
        if (ending is not (".CSV" or ".JSONL" or ".NDJSON"))
        {
            throw new UsageException($"--output: expected a file that ends in .jsonl or .csv, found \"{word}\".");
        }

        var path = System.IO.Path.GetFullPath(word, currentDirectory);
        return Directory.Exists(System.IO.Path.GetDirectoryName(path))
            ? new PredictionFile(path, ending == ".CSV")
            : throw new UsageException($"--output: there is no folder '{System.IO.Path.GetDirectoryName(path)}'.");
    }

    /// <summary>Writes all predictions, and says how many they are.</summary>
    public async Task<int> WriteAsync(PredictorDefinition predictor, IAsyncEnumerable<JsonElement> predictions, CancellationToken cancellationToken)
    {
        var aside = System.IO.Path.Combine(
            System.IO.Path.GetDirectoryName(path)!, $".{System.IO.Path.GetFileName(path)}-{Guid.NewGuid():N}");
        try
        {
            int count;
            var writer = new StreamWriter(aside, append: false, Utf8);
            await using (writer.ConfigureAwait(false))
            {
                count = await WriteAsync(writer, predictor, predictions, cancellationToken).ConfigureAwait(false);
            }

            File.Move(aside, path, overwrite: true);
            return count;
        }
        finally
        {
            File.Delete(aside);
        }
    }

    private async Task<int> WriteAsync(
        StreamWriter writer, PredictorDefinition predictor, IAsyncEnumerable<JsonElement> predictions, CancellationToken cancellationToken)
    {
        var separated = isSeparated ? new SeparatedPredictions(predictor.PredictionCodec) : null;
        if (separated is not null)
        {
            await writer.WriteAsync($"{separated.Header}\n").ConfigureAwait(false);
        }

        var count = 0;
        await foreach (var prediction in predictions.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            await writer.WriteAsync($"{separated?.Line(prediction) ?? prediction.GetRawText()}\n").ConfigureAwait(false);
            count++;
        }

        return count;
    }
}
