namespace TaskGen.Learn;

/// <summary>A partition that is not read: the training method opens it by itself, in batches for example.</summary>
public class LazyPartition
{
    /// <summary>Refers to a file or directory on this machine.</summary>
    /// <param name="path">Its absolute path.</param>
    public LazyPartition(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Path = path;
    }

    /// <summary>The absolute path of the file or directory.</summary>
    public string Path { get; }

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
