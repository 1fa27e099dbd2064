namespace TaskGen.Learn;

/// <summary>Estimates how many rows a file has, so that room is made for them once.</summary>
internal static class RowEstimate
{
    private const int Looked = 64 * 1024;

    /// <summary>As many as there are lines, if they are as long as the first, and some more; 0 if that is not known.</summary>
    public static long Of(string name, string path)
    {
        if (DataStream.IsCompressed(name) || RowFormat.Of(name) == DataFormat.Npy || !File.Exists(path))
        {
            return 0;
        }

        using var file = File.OpenRead(path);
        var buffer = new byte[Looked];
        var read = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        var lines = buffer.AsSpan(0, read).Count((byte)'\n');
        return lines == 0 ? 0 : (long)((double)file.Length / read * lines * 1.05) + 16;
    }
}
