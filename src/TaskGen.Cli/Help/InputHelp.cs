using System.Text.Json;
using TaskGen.Cli.Inputs;
using TaskGen.Serialization;

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
        FlagForm.List => $"<{WordOf(flag.Codec.Element!)}>...",
        FlagForm.Dictionary => $"<KEY={WordOf(flag.Codec.Element!)}>...",
        FlagForm.Json => $"<{WordOf(flag.Codec)}>",
        _ when flag.Codec.Choices.Count is > 0 and <= FewChoices => $"<{string.Join('|', flag.Codec.Choices)}>",
        _ => $"<{flag.Codec.TypeName}>",
    };

    private static string WordOf(Codec codec) => codec.Shape is null && codec.Element is null ? codec.TypeName : $"{codec.TypeName} as JSON";

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
        _ => $"[required with any other {OptionalAround(flags, flag).Name}.*]",
    };

    // What lacks no default and yet is not required is in an object that may be left out.
    private static InputFlag OptionalAround(InputFlags flags, InputFlag flag) =>
        Enumerable.Range(1, flag.Path.Count).Select(length => flags.Find(flag.Path.Take(length))!).First(around => around.Member.IsOptional);

    // Text as it is typed, without quotes.
    private static string Plain(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.String && document.RootElement.GetString() is { Length: > 0 } text ? text : json;
    }
}
