using System.Runtime.InteropServices;
using System.Text;

namespace TaskGen.Durability.Program;

/// <summary>A file with a line for each execution of a task, of which no process that dies can take one back.</summary>
internal static partial class Executions
{
    /// <summary>The environment variable that names the file, which is there.</summary>
    private const string Variable = "TASKGEN_EXECUTIONS";

    /// <summary>Adds the line of a node; many processes may do so at the same time.</summary>
    public static void Note(string line)
    {
        const int writeOnly = 1;
        var append = OperatingSystem.IsLinux() ? 0x400 : 0x8;
        var bytes = Encoding.UTF8.GetBytes(line + "\n");
        var file = Open(Environment.GetEnvironmentVariable(Variable)!, writeOnly | append);
        if (file < 0 || Write(file, bytes, bytes.Length) != bytes.Length || Close(file) != 0)
        {
            throw new IOException($"The execution of '{line}' could not be noted: {Marshal.GetLastPInvokeErrorMessage()}.");
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int descriptor, byte[] bytes, nint count);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int descriptor);
}
