using System.Text.Json;
using TaskGen.Cli.Inputs;

namespace TaskGen.Cli.Help;

/// <summary>Describes the flags of inputs: type, meaning, choices and default of each.</summary>
internal static class InputHelp
{
    private const int FewChoices = 5;

    /// <summary>A row for each flag that sets a single value.</summary>
    public static IReadOnlyList<(string Name, string Text)> Rows(InputFlags flags) =>
        [.. Listed(flags).Select(flag => ($"{flag.Name} {ValueOf(flag)}", Text(flags, flag)))];

    /// <summary>The flags without which nothing runs, as they are typed.</summary>
    public static string Required(InputFlags flags) =>
        string.Concat(Listed(flags).Where(flag => flag.IsRequired).Select(flag => $" {flag.Name} {ValueOf(flag)}"));

    private static IEnumerable<InputFlag> Listed(InputFlags flags) => flags.All.Where(flag => !flag.HasMembers);

    private static string ValueOf(InputFlag flag) => flag.Form switch
    {
        FlagForm.Switch => "[true|false]",
        FlagForm.List => $"<{flag.Codec.Element!.TypeName}>...",
        FlagForm.Dictionary => $"<KEY={flag.Codec.Element!.TypeName}>...",
        FlagForm.Json => $"<{flag.Codec.TypeName} as JSON>",
        _ when flag.Codec.Choices.Count is > 0 and <= FewChoices => $"<{string.Join('|', flag.Codec.Choices)}>",
        _ => $"<{flag.Codec.TypeName}>",
    };

    private static string Text(InputFlags flags, InputFlag flag)
    {
        var choices = flag.Form == FlagForm.Scalar && flag.Codec.Choices.Count > FewChoices ? $"One of {string.Join(", ", flag.Codec.Choices)}." : "";
        string[] parts = [flag.Member.Description ?? "", choices, Presence(flags, flag)];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static string Presence(InputFlags flags, InputFlag flag) => flag switch
    {
        { IsRequired: true } => "[required]",
        { Member: { IsOptional: true, Default: { } value } } => $"[default: {Plain(value)}]",
        { Member.IsOptional: true } => "[optional]",
        { Path.Count: > 1 } when flags.Find(flag.Path.SkipLast(1)) is { } around => $"[required with any other {around.Name}.*]",
        _ => "",
    };

    // Text as it is typed, without quotes.
    private static string Plain(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.String ? document.RootElement.GetString()! : json;
    }
}
