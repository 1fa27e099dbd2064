using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using TaskGen.CompilerServices;

namespace TaskGen.Definitions;

/// <summary>
/// Tells whether a task would run the same code as before: a hash of the source that its method reaches, computed when it was compiled, and of
/// the builds of the assemblies that this source calls, outside .NET itself, as they are loaded.
/// </summary>
/// <param name="source">The hash of the source.</param>
/// <param name="reached">A type of each assembly that the source calls.</param>
public sealed class CodeHash(string source, params Type[] reached)
{
    /// <summary>The whole hash: SHA-256 in 64 hexadecimal digits. Computed when it is first asked for.</summary>
    public string Value => field ??= Compute();

    private string Compute()
    {
        // An assembly that carries the hash of its own source names the assemblies that it calls; any other is known by its build alone.
        var identities = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var open = new Queue<Assembly>(reached.Select(static type => type.Assembly));
        while (open.TryDequeue(out var assembly))
        {
            var name = assembly.GetName().Name ?? "";
            if (identities.ContainsKey(name))
            {
                continue;
            }

            var own = assembly.GetCustomAttribute<SourceHashAttribute>();
            identities.Add(name, own is null ? $"module {assembly.ManifestModule.ModuleVersionId:N}" : $"source {own.Source}");
            foreach (var type in own?.Reached ?? [])
            {
                open.Enqueue(type.Assembly);
            }
        }

        var text = new StringBuilder(source);
        foreach (var (name, identity) in identities)
        {
            text.Append('\n').Append(name).Append(' ').Append(identity);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
