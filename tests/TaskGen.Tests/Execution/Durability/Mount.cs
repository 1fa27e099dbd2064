using System.Diagnostics;

namespace TaskGen.Tests.Execution.Durability;

/// <summary>A file system of a test's own.</summary>
internal sealed class Mount : IDisposable
{
    private Mount(string path) => Path = path;

    public string Path { get; }

    /// <summary>Why tests that mount cannot run here; null if they can.</summary>
    public static string? SkipReason { get; } = Try() is { } problem ? $"No file system can be mounted here: {problem}" : null;

    /// <summary>A small one in memory.</summary>
    public static async Task<Mount> MemoryAsync(string size)
    {
        var mount = new Mount(Directory.CreateTempSubdirectory("taskgen-mount-").FullName);
        await RunAsync("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", mount.Path);
        return mount;
    }

    /// <summary>A directory, which cannot be written to here.</summary>
    public static async Task<Mount> ReadOnlyAsync(string directory)
    {
        var mount = new Mount(Directory.CreateTempSubdirectory("taskgen-mount-").FullName);
        await RunAsync("mount", "--bind", directory, mount.Path);
        await RunAsync("mount", "-o", "remount,bind,ro", mount.Path);
        return mount;
    }

    public void Dispose()
    {
        RunAsync("umount", "--lazy", Path).GetAwaiter().GetResult();
        Directory.Delete(Path);
    }

    private static string? Try()
    {
        try
        {
            Task.Run(() => MemoryAsync("64k")).GetAwaiter().GetResult().Dispose();
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return exception.Message;
        }
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{program} {string.Join(' ', arguments)}' failed: {error.Trim()}");
        }
    }
}
