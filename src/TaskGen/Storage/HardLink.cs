using System.Runtime.InteropServices;

namespace TaskGen.Storage;

/// <summary>A second name for a file, which takes no room.</summary>
internal static partial class HardLink
{
    /// <summary>Gives a file a second name; copies it where the file system has no such thing.</summary>
    /// <exception cref="IOException">There is a file of that name, or it cannot be written.</exception>
    public static void CreateOrCopy(string file, string name)
    {
        var isLinked = OperatingSystem.IsWindows() ? CreateOnWindows(name, file, 0) : Create(file, name) == 0;
        if (!isLinked)
        {
            File.Copy(file, name);
        }
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Create(string file, string name);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateOnWindows(string name, string file, nint security);
}
