using Microsoft.CodeAnalysis;
using TaskGen.Roslyn.Equatable;
using TaskGen.Roslyn.Models;
using TaskGen.Roslyn.Problems;

namespace TaskGen.Roslyn.Reading;

/// <summary>Reads and checks the options that <c>[Task]</c> and <c>[Train]</c> share.</summary>
internal static class TaskOptionsReader
{
    /// <param name="method">The method.</param>
    /// <param name="attribute">Its attribute.</param>
    /// <param name="cachedByDefault">Whether results are reused where the attribute says nothing.</param>
    /// <param name="known">The types of the compilation.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <param name="endsBetweenRows">Whether the method is called row by row, so that an attempt ends without its help.</param>
    public static TaskOptionsModel Read(
        IMethodSymbol method, AttributeData attribute, bool cachedByDefault, KnownSymbols known, ProblemBag problems, CancellationToken cancellationToken,
        bool endsBetweenRows = false)
    {
        var arguments = new AttributeArguments(attribute, cancellationToken);
        var retries = arguments.Int32("Retries");
        if (retries < 0)
        {
            problems.Add(TaskProblems.NegativeRetries, arguments.LocationOf("Retries"), retries.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        var timeout = Checked("Timeout", Durations.Milliseconds, TaskProblems.InvalidDuration, "");
        if (timeout is not null && !endsBetweenRows && !method.Parameters.Any(parameter => known.Is(parameter.Type, KnownNames.CancellationToken)))
        {
            problems.Add(TaskProblems.TimeoutWithoutToken, arguments.LocationOf("Timeout"), method.Name);
        }

        RetryChecks.Check(arguments, retries, known, problems);
        CacheChecks.Check(method, arguments, known, problems);
        return new TaskOptionsModel(
            arguments.String("Version"),
            arguments.Boolean("Cache", cachedByDefault),
            arguments.Strings("CacheIgnore").ToEquatableArray(),
            retries,
            arguments.Types("NoRetryOn").Where(type => RetryChecks.Refusal(type, known) is null).Select(TypeNames.Qualified).ToEquatableArray(),
            Checked("RetryDelay", Durations.Milliseconds, TaskProblems.InvalidDuration, ""),
            timeout,
            Checked("Cpu", Quantities.Millis, TaskProblems.InvalidQuantity, "\"2\" or \"500m\""),
            Checked("Memory", Quantities.Bytes, TaskProblems.InvalidQuantity, "\"500Mi\" or \"4Gi\""),
            (int)(Checked("Gpu", static text => Quantities.Count(text), TaskProblems.InvalidQuantity, "\"1\"") ?? 0),
            Checked("Disk", Quantities.Bytes, TaskProblems.InvalidQuantity, "\"20Gi\""),
            arguments.Boolean("Interruptible"));

        long? Checked(string name, Func<string, long?> parse, ProblemKind kind, string example)
        {
            if (arguments.String(name) is not { } text)
            {
                return null;
            }

            var value = parse(text);
            if (value is null)
            {
                problems.Add(kind, arguments.LocationOf(name), text, name, example);
            }

            return value;
        }
    }
}
