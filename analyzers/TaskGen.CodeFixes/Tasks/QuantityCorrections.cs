using System.Text.RegularExpressions;
using TaskGen.Roslyn.Reading;

namespace TaskGen.CodeFixes.Tasks;

/// <summary>What a text that is no Kubernetes quantity may have meant.</summary>
internal static class QuantityCorrections
{
    private static readonly Regex Form = new(@"^\s*(?<number>[0-9]+(\.[0-9]+)?)\s*(?<unit>[A-Za-z]*)\s*$", RegexOptions.CultureInvariant);

    private static readonly string[] Processors = ["c", "core", "cores", "cpu", "cpus", "vcpu", "vcpus"];

    private static readonly string[] Devices = ["gpu", "gpus", "x"];

    /// <summary>Valid quantities for the setting, each with a key: decimal units, binary units, or plain numbers.</summary>
    public static IEnumerable<(string Key, string Text)> Of(string setting, string text)
    {
        var match = Form.Match(text);
        if (!match.Success)
        {
            return [];
        }

        var candidates = setting is "Memory" or "Disk"
            ? Bytes(match.Groups["number"].Value, match.Groups["unit"].Value.ToLowerInvariant())
            : Count(match.Groups["number"].Value, match.Groups["unit"].Value.ToLowerInvariant(), setting == "Cpu" ? Processors : Devices);
        return candidates.Where(candidate => IsValid(setting, candidate.Text));
    }

    // "4GB", "4g" and "4gib": the first two may be meant either way, and half of those who write them mean the other.
    private static IEnumerable<(string Key, string Text)> Bytes(string number, string unit)
    {
        var word = unit is "b" or "byte" or "bytes" ? "" : unit.EndsWith("b", StringComparison.Ordinal) ? unit.Substring(0, unit.Length - 1) : unit;
        if (word.Length == 0)
        {
            return [("plain", number)];
        }

        var prefix = "kmgtpe".IndexOf(word[0]) < 0 ? "" : word[0] == 'k' ? "k" : word.Substring(0, 1).ToUpperInvariant();
        var binary = ("binary", $"{number}{prefix.ToUpperInvariant()}i");
        return (prefix, word.Substring(1)) switch
        {
            ("", _) => [],
            (_, "i") => [binary],
            (_, "") => [("decimal", number + prefix), binary],
            _ => [],
        };
    }

    private static IEnumerable<(string Key, string Text)> Count(string number, string unit, string[] units) =>
        unit.Length == 0 || units.Contains(unit) ? [("plain", number)]
        : unit is "m" or "milli" or "millis" or "mcpu" ? [("plain", number + "m")]
        : [];

    private static bool IsValid(string setting, string text) => setting switch
    {
        "Cpu" => Quantities.Millis(text) is not null,
        "Gpu" => Quantities.Count(text) is not null,
        _ => Quantities.Bytes(text) is not null,
    };
}
