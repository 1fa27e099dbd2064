namespace TaskGen.Tests.Storage;

/// <summary>What happens to files.</summary>
internal static class Damage
{
    public static void Apply(string damage, string path)
    {
        var bytes = File.ReadAllBytes(path);
        switch (damage)
        {
            case "truncate":
                File.WriteAllBytes(path, bytes[..^1]);
                break;
            case "flip":
                bytes[bytes.Length / 2] ^= 0x10;
                File.WriteAllBytes(path, bytes);
                break;
            case "empty":
                File.WriteAllBytes(path, []);
                break;
            case "lengthen":
                File.WriteAllBytes(path, [.. bytes, 0]);
                break;
            case "delete":
                File.Delete(path);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(damage), damage, "No damage of this name.");
        }
    }
}
