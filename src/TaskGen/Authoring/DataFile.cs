using System.Security.Cryptography;

namespace TaskGen;

/// <summary>A file as data: what identifies it is its content, not its path.</summary>
public sealed class DataFile : IEquatable<DataFile>
{
    /// <summary>Refers to a file, which need not exist yet.</summary>
    /// <param name="path">A path. A relative one is taken from the folder of the program (<see cref="AppContext.BaseDirectory"/>).</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public DataFile(string path)
        : this(path, AppContext.BaseDirectory)
    {
    }

    /// <summary>Refers to a file relative to a folder.</summary>
    /// <param name="path">A path; an absolute one stands for itself.</param>
    /// <param name="contentRoot">The folder from which a relative path is taken.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public DataFile(string path, string contentRoot)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Path = System.IO.Path.GetFullPath(path, System.IO.Path.GetFullPath(contentRoot));
    }

    /// <summary>The absolute path.</summary>
    public string Path { get; }

    /// <summary>Opens the file for reading.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public FileStream OpenRead() => new(
        Path,
        new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.Read, Options = FileOptions.SequentialScan });

    /// <summary>What identifies the file: the SHA-256 of what it holds.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    internal string GetContentHash()
    {
        using var file = OpenRead();
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    /// <inheritdoc/>
    public bool Equals(DataFile? other) => other is not null && string.Equals(Path, other.Path, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DataFile);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
