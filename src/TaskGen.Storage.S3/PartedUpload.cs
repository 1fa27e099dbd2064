using Amazon.S3;
using Amazon.S3.Model;

namespace TaskGen.Storage.S3;

/// <summary>Puts what is too large for one request, part by part: nobody sees it before the last one is there.</summary>
/// <param name="client">Makes the requests.</param>
/// <param name="bucket">The bucket.</param>
/// <param name="partSize">How many bytes a part has; S3 wants at least 5 MiB of all but the last, and at most 10,000 parts.</param>
internal sealed class PartedUpload(AmazonS3Client client, string bucket, long partSize)
{
    /// <summary>Puts a stream, from its start, under a key.</summary>
    public async Task PutAsync(string key, Stream content, CancellationToken cancellationToken)
    {
        var begun = await client.InitiateMultipartUploadAsync(new InitiateMultipartUploadRequest { BucketName = bucket, Key = key }, cancellationToken)
            .ConfigureAwait(false);
        try
        {
            var parts = new List<PartETag>();
            for (var start = 0L; start < content.Length; start += partSize)
            {
                content.Position = start;
                var part = await client.UploadPartAsync(
                    new UploadPartRequest
                    {
                        BucketName = bucket,
                        Key = key,
                        UploadId = begun.UploadId,
                        PartNumber = parts.Count + 1,
                        PartSize = Math.Min(partSize, content.Length - start),
                        InputStream = content,

                        // Not every server reads signed pieces.
                        UseChunkEncoding = false,
                    },
                    cancellationToken).ConfigureAwait(false);
                parts.Add(new PartETag(part));
            }

            await client.CompleteMultipartUploadAsync(
                new CompleteMultipartUploadRequest { BucketName = bucket, Key = key, UploadId = begun.UploadId, PartETags = parts }, cancellationToken)
                .ConfigureAwait(false);
        }
        catch
        {
            await AbortAsync(key, begun.UploadId).ConfigureAwait(false);
            throw;
        }
    }

    // Parts that nobody completes cost money until somebody removes them; where that fails too, the first failure is the one to tell of.
    private async Task AbortAsync(string key, string upload)
    {
        try
        {
            await client.AbortMultipartUploadAsync(new AbortMultipartUploadRequest { BucketName = bucket, Key = key, UploadId = upload }).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is AmazonS3Exception or HttpRequestException or IOException)
        {
        }
    }
}
