using System.Globalization;
using Microsoft.Extensions.Configuration;
using TaskGen.Definitions;
using TaskGen.Text;

namespace TaskGen.Execution.Options;

/// <summary>Reads the options of a task from <c>TaskGen:WineGuide:TrainModel</c>; the class may have its namespace, and then takes precedence.</summary>
internal sealed class OptionReader
{
    private readonly List<string> _problems;
    private readonly IConfigurationSection[] _sections;

    private OptionReader(IConfiguration configuration, TaskDefinition task, List<string> problems)
    {
        _problems = problems;
        var names = task.Name.Split('.');
        var inFull = string.Join('.', names[..^1]);
        var inShort = names.Length > 1 ? names[^2] : "";
        _sections = [.. new[] { inFull, inShort }.Distinct(StringComparer.Ordinal).Where(name => name.Length > 0)
            .Select(name => configuration.GetSection($"TaskGen:{name}:{task.ShortName}"))];
    }

    /// <summary>The attribute's options with what is configured in their place.</summary>
    public static TaskOptions Read(IConfiguration configuration, TaskDefinition task, List<string> problems)
    {
        var reader = new OptionReader(configuration, task, problems);
        return reader._sections.Any(section => section.Exists()) ? reader.Apply(task.Options) : task.Options;
    }

    private TaskOptions Apply(TaskOptions options) => options with
    {
        Cache = Value(nameof(TaskAttribute.Cache), options.Cache, bool.TryParse, "true or false"),
        Retries = Value(nameof(TaskAttribute.Retries), options.Retries, TryParseCount, "a whole number, 0 or more"),
        RetryDelay = Value(nameof(TaskAttribute.RetryDelay), options.RetryDelay, Duration.TryParse, Duration.Form),
        Timeout = Optional(nameof(TaskAttribute.Timeout), options.Timeout, Duration.TryParse, Duration.Form),
        CpuMillis = Optional(nameof(TaskAttribute.Cpu), options.CpuMillis, Quantity.TryParseCpu, Quantity.CpuForm),
        MemoryBytes = Optional(nameof(TaskAttribute.Memory), options.MemoryBytes, Quantity.TryParseBytes, Quantity.BytesForm),
        Gpus = Value(nameof(TaskAttribute.Gpu), options.Gpus, TryParseCount, "a whole number, 0 or more"),
        DiskBytes = Optional(nameof(TaskAttribute.Disk), options.DiskBytes, Quantity.TryParseBytes, Quantity.BytesForm),
        Interruptible = Value(nameof(TaskAttribute.Interruptible), options.Interruptible, bool.TryParse, "true or false"),
    };

    private T? Optional<T>(string option, T? attribute, Parser<T> parser, string expected)
        where T : struct => Find(option) is { } found ? Parse(found, parser, expected) : attribute;

    private T Value<T>(string option, T attribute, Parser<T> parser, string expected)
        where T : struct => Find(option) is { } found ? Parse(found, parser, expected) : attribute;

    private IConfigurationSection? Find(string option) =>
        _sections.Select(section => section.GetSection(option)).FirstOrDefault(section => section.Value is not null);

    private T Parse<T>(IConfigurationSection found, Parser<T> parser, string expected)
        where T : struct
    {
        if (!parser(found.Value!, out var value))
        {
            _problems.Add($"The configured value of '{found.Path}' is \"{found.Value}\"; expected is {expected}.");
        }

        return value;
    }

    private static bool TryParseCount(string text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);

    private delegate bool Parser<T>(string text, out T value);
}
