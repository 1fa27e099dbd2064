using System.Security.Cryptography;
using TaskGen.Storage;
using TaskGen.Storage.Access;

namespace TaskGen.Tests.Storage;

/// <summary>A directory for a store, which goes with the test.</summary>
internal sealed class StoreFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("taskgen-store-").FullName;

    public StoreLayout Layout => new(Path);

    /// <summary>All files of one of the store's directories.</summary>
    public static string[] FilesIn(string directory) =>
        Directory.Exists(directory) ? Directory.GetFiles(directory, "*", SearchOption.AllDirectories) : [];

    /// <summary>The SHA-256 of bytes as objects are named by it.</summary>
    public static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public StoreDirectory Open() => StoreDirectory.Open(Path, TimeProvider.System);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
