using System.Globalization;
using Microsoft.Extensions.Configuration;
using TaskGen.Text;

namespace TaskGen.Sources;

/// <summary>How sources are fetched: <c>TaskGen:Sources:Retries</c> and its like.</summary>
internal sealed record SourceSettings
{
    private const string Section = "TaskGen:Sources";

    private static readonly string[] Names = [nameof(Store), nameof(Revalidate), nameof(Retries), nameof(RetryDelay), nameof(Timeout)];

    /// <summary>The store for downloads of runs that have none; null for the user's own.</summary>
    public string? Store { get; private init; }

    /// <summary>When a server is asked whether its content has changed.</summary>
    public Revalidation Revalidate { get; private init; } = Revalidation.Always;

    /// <summary>How many failures in a row, without a byte between them, are followed by another attempt.</summary>
    public int Retries { get; private init; } = 5;

    /// <summary>The wait before the second attempt, give or take; it doubles with each.</summary>
    public TimeSpan RetryDelay { get; private init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How long a server may be silent.</summary>
    public TimeSpan Timeout { get; private init; } = TimeSpan.FromSeconds(60);

    /// <summary>Reads the settings.</summary>
    /// <exception cref="NonRecoverableException">A setting is unknown, or has no value of its type.</exception>
    public static SourceSettings Read(IConfiguration? configuration)
    {
        var settings = new SourceSettings();
        foreach (var entry in configuration?.GetSection(Section).GetChildren() ?? [])
        {
            var text = entry.Value?.Trim();
            settings = Array.Find(Names, name => name.Equals(entry.Key, StringComparison.OrdinalIgnoreCase)) switch
            {
                _ when string.IsNullOrEmpty(text) && !entry.GetChildren().Any() => settings,
                nameof(Store) => settings with { Store = text },
                nameof(Revalidate) => settings with
                {
                    Revalidate = Enum.TryParse<Revalidation>(text, ignoreCase: true, out var value) && Enum.IsDefined(value)
                        ? value
                        : throw Invalid(entry, string.Join(", ", Enum.GetNames<Revalidation>())),
                },
                nameof(Retries) => settings with
                {
                    Retries = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                        ? count
                        : throw Invalid(entry, "a whole number, 0 or more"),
                },
                nameof(RetryDelay) => settings with { RetryDelay = DurationOf(entry) },
                nameof(Timeout) => settings with { Timeout = DurationOf(entry) },
                _ => throw new NonRecoverableException(
                    $"'{entry.Path}' is no setting of sources{Suggestion.DidYouMean(entry.Key, Names)}; expected one of {string.Join(", ", Names)}."),
            };
        }

        return settings;
    }

    private static TimeSpan DurationOf(IConfigurationSection entry) =>
        Duration.TryParse(entry.Value?.Trim() ?? "", out var duration) ? duration : throw Invalid(entry, Duration.Form);

    private static NonRecoverableException Invalid(IConfigurationSection entry, string expected) =>
        new($"'{entry.Path}': expected {expected}, found '{entry.Value}'.");
}
