namespace TaskGen.Testing.Engines.Steps;

/// <summary>Lines that several processes append to one file.</summary>
internal sealed class ProbeJournal(string path)
{
    /// <summary>Adds a line.</summary>
    /// <returns>How often the line is in the file now.</returns>
    public int Append(string line)
    {
        using var file = Open();
        var lines = Lines(file);
        using var writer = new StreamWriter(file);
        writer.Write(line + "\n");
        return lines.Count(other => other == line) + 1;
    }

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<string> Read()
    {
        using var file = Open();
        return Lines(file);
    }

    /// <summary>Forgets all lines.</summary>
    public void Clear()
    {
        using var file = Open();
        file.SetLength(0);
    }

    private FileStream Open()
    {
        FileStream? file = null;
        SpinWait.SpinUntil(() => (file = TryOpen()) is not null);
        return file!;
    }

    // Whoever has the file open has it alone, also among processes.
    private FileStream? TryOpen()
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    private static string[] Lines(FileStream file)
    {
        using var reader = new StreamReader(file, leaveOpen: true);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
