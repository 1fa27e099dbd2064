using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace TaskGen.Storage.Remote;

/// <summary>Tells the URLs of remote stores from directories, and finds what stands for them on this machine.</summary>
internal static class RemoteUrl
{
    /// <summary>The setting that names the directory of all working directories.</summary>
    public const string Setting = "TaskGen:Store:WorkingDirectory";

    private const string DefaultDirectory = "remote";
    private const int HashDigits = 12;
    private const int MostOfName = 60;

    /// <summary>Whether a store is named by a URL.</summary>
    public static bool Is(string store) => store.IndexOf("://", StringComparison.Ordinal) > 0;

    /// <summary>The directory of a store: itself, or the working directory of a URL. Nothing is made or asked.</summary>
    public static string DirectoryOf(string store, IServiceProvider? services) => Is(store) ? WorkingDirectoryOf(store, services) : store;

    /// <summary>
    /// The working directory of a URL, absolute: where the configuration says, from the content root on, or else below <c>TaskGen/remote</c> in the folder
    /// that the user has for data of programs. Where a program is started from makes no difference: what waits there for the bucket has to be found again.
    /// </summary>
    public static string WorkingDirectoryOf(string url, IServiceProvider? services)
    {
        var root = services?.GetService<IHostEnvironment>()?.ContentRootPath ?? AppContext.BaseDirectory;
        var parent = services?.GetService<IConfiguration>()?[Setting] is { } set && !string.IsNullOrWhiteSpace(set)
            ? Path.GetFullPath(set.Trim(), Path.GetFullPath(root))
            : DefaultParent(root);
        var own = Normalized(url);
        var name = new string([.. own[(own.IndexOf("://", StringComparison.Ordinal) + 3)..].Take(MostOfName).Select(
            static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '-')]);
        var place = Find(own, services)?.PlaceOf(own) ?? own;
        return Path.GetFullPath(Path.Combine(parent, name + "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(place)))[..HashDigits]));
    }

    /// <summary>Opens the remote store of a URL.</summary>
    /// <exception cref="IOException">Nobody knows its scheme, or the URL is wrong.</exception>
    public static IRemoteStore Open(string url, IServiceProvider? services)
    {
        var provider = Find(url, services) ?? throw new IOException(
            $"Nothing here opens the store '{url}'. " + (SchemeOf(url).Equals("s3", StringComparison.OrdinalIgnoreCase)
                ? "Reference the package TaskGen.Storage.S3, call AddS3Stores() on the services of the host, and hand these services over with the URL."
                : "Name a directory, or a bucket as 's3://bucket/prefix'."));
        return provider.Open(Normalized(url));
    }

    private static string SchemeOf(string url) => url[..url.IndexOf("://", StringComparison.Ordinal)];

    // What was registered last wins, as for all services.
    private static IRemoteStoreProvider? Find(string url, IServiceProvider? services) => services?.GetServices<IRemoteStoreProvider>().Reverse()
        .FirstOrDefault(provider => provider.Schemes.Contains(SchemeOf(url), StringComparer.OrdinalIgnoreCase));

    // Users of services may have no folder.
    private static string DefaultParent(string root) =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } user
            ? Path.Combine(user, "TaskGen", DefaultDirectory)
            : Path.Combine(Path.GetFullPath(root), ".taskgen", DefaultDirectory);

    // With or without a slash at the end, it is the same place.
    private static string Normalized(string url)
    {
        var end = url.IndexOf("://", StringComparison.Ordinal);
        return url[..end].ToLowerInvariant() + url[end..].TrimEnd('/');
    }
}
