using System.Diagnostics;
using System.Reflection;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace TaskGen.Storage.S3.Tests;

/// <summary>An S3 server of another author on this machine, with one bucket, for all tests.</summary>
public sealed class S3Server : IDisposable
{
    public const string Bucket = "data";

    /// <summary>The name and the secret of whoever asks it.</summary>
    public const string Key = "S3RVER";

    private readonly string _directory = Directory.CreateTempSubdirectory("taskgen-s3-").FullName;
    private readonly Process? _process;
    private readonly string? _url;
    private readonly Task? _output;
    private readonly AmazonS3Client? _client;

    public S3Server()
    {
        // Where the SDK looks for credentials first; the server knows no others.
        Environment.SetEnvironmentVariable("AWS_ACCESS_KEY_ID", Key);
        Environment.SetEnvironmentVariable("AWS_SECRET_ACCESS_KEY", Key);
        if (Missing is not null)
        {
            return;
        }

        _process = Process.Start(new ProcessStartInfo("node", [Script, "-d", _directory, "-a", "127.0.0.1", "-p", "0", "--configure-bucket", Bucket])
        {
            RedirectStandardOutput = true,
        })!;
        _url = "http://" + ReadAddress(_process.StandardOutput);
        _output = _process.StandardOutput.ReadToEndAsync();
        _client = new AmazonS3Client(new BasicAWSCredentials(Key, Key), new AmazonS3Config { ServiceURL = _url, ForcePathStyle = true });
    }

    /// <summary>What is to be installed; null where nothing is missing.</summary>
    public static string? Missing { get; } =
        !IsOnPath("node") ? "Node is not on the PATH."
        : !File.Exists(Script) ? "s3rver is not installed: npm ci in tests/TaskGen.Storage.S3.Tests."
        : null;

    public string Url => _url ?? throw new InvalidOperationException(Missing);

    private static string Script => Path.Combine(
        typeof(S3Server).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "TaskGen.ProjectDirectory").Value!,
        "node_modules/s3rver/bin/s3rver.js");

    public Task PutAsync(string key, string content) =>
        _client!.PutObjectAsync(new PutObjectRequest { BucketName = Bucket, Key = key, ContentBody = content, UseChunkEncoding = false });

    public void Dispose()
    {
        _client?.Dispose();
        _process?.Kill();
        _process?.WaitForExit();
        _output?.Wait();
        _process?.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    private static string ReadAddress(StreamReader output)
    {
        const string Words = "listening on ";
        while (output.ReadLine() is { } line)
        {
            if (line.IndexOf(Words, StringComparison.Ordinal) is >= 0 and var start)
            {
                return line[(start + Words.Length)..];
            }
        }

        throw new InvalidOperationException("The S3 server ended before it listened.");
    }

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, program + (OperatingSystem.IsWindows() ? ".exe" : ""))));
}
