using System.CommandLine;
using TaskGen.Cli.Inputs;
using TaskGen.Cli.Output;
using TaskGen.Text;

namespace TaskGen.Cli.Commands;

/// <summary>What the command line has for an option, as it was typed.</summary>
internal static class Words
{
    /// <summary>The words after an option; null if it is not there.</summary>
    public static FlagWords? Of(ParseResult parse, Option option) => parse.GetResult(option) is { Implicit: false } result
        ? new FlagWords([.. result.Tokens.Select(token => token.Value)], result.IdentifierTokenCount)
        : null;

    /// <summary>The one word after an option; null if the option is not there.</summary>
    /// <exception cref="UsageException">The word is missing, or there are several.</exception>
    public static string? Single(ParseResult parse, Option option) => Of(parse, option) switch
    {
        null => null,
        { Count: > 1 } words => throw new UsageException($"{option.Name} is given {Invariant.Text(words.Count)} times; it takes one value."),
        { Words: [var word] } => word,
        _ => throw new UsageException($"{option.Name} lacks its value ({option.HelpName})."),
    };

    /// <summary>The duration after an option; null if the option is not there.</summary>
    /// <exception cref="UsageException">It is missing, there are several, or it is none.</exception>
    public static TimeSpan? Duration(ParseResult parse, Option option) => Single(parse, option) switch
    {
        null => null,
        var word when Text.Duration.TryParse(word, out var duration) => duration,
        var word => throw new UsageException($"{option.Name}: expected a duration such as \"30d\" or \"12h\", found \"{word}\"."),
    };
}
