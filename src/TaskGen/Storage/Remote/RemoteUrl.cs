using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace TaskGen.Storage.Remote;

/// <summary>Tells the URLs of remote stores from directories, and finds what stands for them on this machine.</summary>
internal static class RemoteUrl
{
    /// <summary>The setting that names the directory of all working directories.</summary>
    public const string Setting = "TaskGen:Store:WorkingDirectory";

    private const string DefaultDirectory = ".taskgen/remote";
    private const int HashDigits = 12;
    private const int MostOfName = 60;

    /// <summary>Whether a store is named by a URL.</summary>
    public static bool Is(string store) => store.IndexOf("://", StringComparison.Ordinal) > 0;

    /// <summary>The directory of a store: itself, or the working directory of a URL. Nothing is made or asked.</summary>
    public static string DirectoryOf(string store, IServiceProvider? services) => Is(store) ? WorkingDirectoryOf(store, services) : store;

    /// <summary>The working directory of a URL, absolute: below <c>.taskgen/remote</c> in the current directory, or where the configuration says.</summary>
    public static string WorkingDirectoryOf(string url, IServiceProvider? services)
    {
        var parent = services?.GetService<IConfiguration>()?[Setting] is { } set && !string.IsNullOrWhiteSpace(set) ? set.Trim() : DefaultDirectory;
        var own = Normalized(url);
        var name = new string([.. own[(own.IndexOf("://", StringComparison.Ordinal) + 3)..].Take(MostOfName).Select(
            static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-')]);
        return Path.GetFullPath(Path.Combine(parent, name + "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(own)))[..HashDigits]));
    }

    /// <summary>Opens the remote store of a URL.</summary>
    /// <exception cref="IOException">Nobody knows its scheme, or the URL is wrong.</exception>
    public static IRemoteStore Open(string url, IServiceProvider? services)
    {
        var scheme = url[..url.IndexOf("://", StringComparison.Ordinal)];

        // What was registered last wins, as for all services.
        var known = services?.GetServices<IRemoteStoreProvider>().Reverse().ToList() ?? [];
        var provider = known.Find(provider => provider.Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase)) ?? throw new IOException(
            $"Nothing here opens the store '{url}'. " + (scheme.Equals("s3", StringComparison.OrdinalIgnoreCase)
                ? "Reference the package TaskGen.Storage.S3, call AddS3Stores() on the services of the host, and hand these services over with the URL."
                : "Name a directory, or a bucket as 's3://bucket/prefix'."));
        return provider.Open(Normalized(url));
    }

    // With or without a slash at the end, it is the same place.
    private static string Normalized(string url)
    {
        var end = url.IndexOf("://", StringComparison.Ordinal);
        return url[..end].ToLowerInvariant() + url[end..].TrimEnd('/');
    }
}
