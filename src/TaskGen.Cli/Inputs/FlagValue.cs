using System.Text.Json;
using TaskGen.Cli.Output;
using TaskGen.Serialization;
using TaskGen.Text;

namespace TaskGen.Cli.Inputs;

/// <summary>Turns the words after a flag into JSON that the flag's codec reads.</summary>
/// <param name="files">Finds files.</param>
internal sealed class FlagValue(DataFiles files)
{
    /// <summary>The value as JSON.</summary>
    /// <param name="flag">The flag.</param>
    /// <param name="words">What followed it; all of them, if it was given several times.</param>
    /// <param name="count">How often the flag was given.</param>
    /// <exception cref="UsageException">The words are no value of the flag's type.</exception>
    public string ToJson(InputFlag flag, IReadOnlyList<string> words, int count)
    {
        if (count > 1 && flag.Form is not (FlagForm.List or FlagForm.Dictionary))
        {
            throw new UsageException($"{flag.Name} is given {Invariant.Text(count)} times; it takes one value ({flag.Codec.TypeName}).");
        }

        if (words.Count == 0)
        {
            return flag.Form == FlagForm.Switch ? "true" : throw new UsageException($"{flag.Name} lacks its value: {Expected(flag)}.");
        }

        return flag.Form switch
        {
            FlagForm.List => Whole(flag, words, '[') ?? List(flag, words),
            FlagForm.Dictionary => Whole(flag, words, '{') ?? Dictionary(flag, words),
            _ => Value(flag.Codec, words[0], flag.Name),
        };
    }

    private string? Whole(InputFlag flag, IReadOnlyList<string> words, char start)
    {
        if (words is not [var word] || (word != "null" && !word.StartsWith(start)))
        {
            return null;
        }

        return word == "null" && !flag.Codec.AllowsNull ? null : Json(flag.Codec, word, flag.Name);
    }

    private string List(InputFlag flag, IReadOnlyList<string> words) =>
        $"[{string.Join(',', words.Select((word, index) => Value(flag.Codec.Element!, word, $"{flag.Name}[{Invariant.Text(index)}]")))}]";

    private string Dictionary(InputFlag flag, IReadOnlyList<string> words) => JsonOutput.Text(
        writer =>
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            writer.WriteStartObject();
            foreach (var word in words)
            {
                var end = word.IndexOf('=', StringComparison.Ordinal);
                if (end < 0)
                {
                    throw new UsageException($"{flag.Name}: expected KEY=VALUE, found \"{word}\".");
                }

                var key = word[..end];
                if (!keys.Add(key))
                {
                    throw new UsageException($"{flag.Name}: the key \"{key}\" is there twice.");
                }

                writer.WritePropertyName(key);
                writer.WriteRawValue(Value(flag.Codec.Element!, word[(end + 1)..], $"{flag.Name} {key}"));
            }

            writer.WriteEndObject();
        },
        indented: false);

    private string Value(Codec codec, string word, string place)
    {
        if (codec.AllowsNull && word == "null")
        {
            return "null";
        }

        if (codec.Shape is not null || codec.Element is not null)
        {
            return Json(codec, word, place);
        }

        if (codec.Choices.Count > 0)
        {
            return Choice(codec, word, place);
        }

        if (codec.Type == typeof(DataFile))
        {
            return Quoted(files.Find(word, place));
        }

        // A number where the type takes one, else text: the codec says which it is.
        var number = NumberText.ToJson(word);
        if (number is not null && IsValue(codec, number))
        {
            return number;
        }

        var text = Quoted(word);
        return IsValue(codec, text) ? text : throw Invalid(codec, number ?? text, place);
    }

    private static string Choice(Codec codec, string word, string place)
    {
        foreach (var choice in codec.Choices)
        {
            if (string.Equals(choice, word, StringComparison.OrdinalIgnoreCase))
            {
                return codec.Type == typeof(bool) || codec.Type == typeof(bool?) ? choice : Quoted(choice);
            }
        }

        throw new UsageException(
            $"{place}: expected {string.Join(" or ", codec.Choices)}, found \"{word}\"{Suggestion.DidYouMean(word, codec.Choices)}.");
    }

    private string Json(Codec codec, string word, string place)
    {
        JsonDocument document;
        try
        {
            document = JsonValues.Parse(word);
        }
        catch (InvalidValueException exception)
        {
            throw new UsageException($"{place}: expected {codec.TypeName} as JSON, but in {exception.Message}");
        }

        using (document)
        {
            var json = JsonOutput.Text(new InputWriter(files, place).Write(codec, document.RootElement), indented: false);

            // An object may still lack what other flags or a file give it.
            return codec.Shape is not null || IsValue(codec, json) ? json : throw Invalid(codec, json, place);
        }
    }

    private static bool IsValue(Codec codec, string json) => TryRead(codec, json, "$") is null;

    private static UsageException Invalid(Codec codec, string json, string place) =>
        new(TryRead(codec, json, place)?.Message ?? $"{place}: expected {codec.TypeName}, found {json}.");

    private static InvalidValueException? TryRead(Codec codec, string json, string place)
    {
        try
        {
            using var document = JsonValues.Parse(json);
            JsonValues.Read(codec, document.RootElement, path: place);
            return null;
        }
        catch (InvalidValueException exception)
        {
            return exception;
        }
    }

    private static string Quoted(string text) => JsonOutput.Text(writer => writer.WriteStringValue(text), indented: false);

    private static string Expected(InputFlag flag) => flag.Form switch
    {
        FlagForm.List => $"one or more {flag.Codec.Element!.TypeName}, or [] for an empty list",
        FlagForm.Dictionary => $"one or more KEY=VALUE, the values {flag.Codec.Element!.TypeName}, or {{}} for none",
        FlagForm.Json => $"{flag.Codec.TypeName} as JSON",
        _ when flag.Codec.Choices.Count > 0 => string.Join(" or ", flag.Codec.Choices),
        _ => flag.Codec.TypeName,
    };
}
