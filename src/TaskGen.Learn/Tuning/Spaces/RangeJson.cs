using System.Text.Json;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tuning.Spaces;

/// <summary>Ranges as JSON: <c>[0.1, 1]</c>, <c>{"logUniform": [0.001, 100], "steps": 5}</c>, <c>{"intRange": [1, 9], "step": 2}</c>.</summary>
internal static class RangeJson
{
    public const string IntRange = "intRange";
    public const string Step = "step";
    public const string Log = "log";
    private const string Steps = "steps";
    private static readonly string[] Names = ["uniform", "logUniform", "normal", "logNormal", IntRange];

    /// <summary>Writes a range or distribution of numbers.</summary>
    public static void Write(Utf8JsonWriter writer, SearchDimension dimension)
    {
        var (first, second) = double.IsInfinity(dimension.Maximum) ? (dimension.Mean, dimension.Deviation) : (dimension.Minimum, dimension.Maximum);
        writer.WriteStartObject();
        writer.WriteStartArray(Names[(int)dimension.Scale]);
        writer.WriteNumberValue(first);
        writer.WriteNumberValue(second);
        writer.WriteEndArray();
        WriteSteps(writer, dimension.GridSteps);
        writer.WriteEndObject();
    }

    /// <summary>Writes a number of values that a grid visits, if there is one.</summary>
    public static void WriteSteps(Utf8JsonWriter writer, int? steps)
    {
        if (steps is { } count)
        {
            writer.WriteNumber(Steps, count);
        }
    }

    /// <summary>Reads the range of a hyperparameter.</summary>
    /// <exception cref="InvalidValueException">It is no range, or not one of this type.</exception>
    public static ParameterRange<T> Read<T>(JsonElement json, Codec<T> codec, string path)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            return List(json, codec, path);
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            return JsonValues.Read(codec, json, path: path);
        }

        var names = json.EnumerateObject().Select(static member => member.Name).ToArray();
        var form = names.FirstOrDefault(Names.Contains) ?? throw new InvalidValueException(
            path, $"a list of values, or an object with one of {string.Join(", ", Names)}", json.GetRawText());
        if (names.FirstOrDefault(name => name != form && name is not (Step or Log or Steps)) is { } unknown)
        {
            throw new InvalidValueException($"{path}.{unknown}", $"no member but {form}, {Step}, {Log} and {Steps}", json.GetRawText());
        }

        try
        {
            var range = Form<T>(json, form, json.GetProperty(form), path)
                ?? throw new InvalidValueException(path, $"a list of values of {codec.TypeName}", $"the range {form}, which is for numbers of another type");
            return json.TryGetProperty(Steps, out var steps) ? range.WithSteps(Number<int>(steps, Codecs.Int32, $"{path}.{Steps}")) : range;
        }
        catch (ArgumentException exception)
        {
            throw new InvalidValueException(path, "bounds that leave a range", json.GetRawText(), exception);
        }
    }

    private static ParameterRange<T> List<T>(JsonElement json, Codec<T> codec, string path)
    {
        if (json.GetArrayLength() == 0)
        {
            throw new InvalidValueException(path, "one value or more", "an empty list");
        }

        var values = new List<T>();
        foreach (var value in json.EnumerateArray())
        {
            values.Add(JsonValues.Read(codec, value, path: $"{path}[{values.Count}]"));
        }

        return ParameterRange.Choice<T>([.. values]);
    }

    private static ParameterRange<T>? Form<T>(JsonElement json, string form, JsonElement bounds, string path)
    {
                var place = $"{path}.{form}";
        if (bounds.ValueKind != JsonValueKind.Array || bounds.GetArrayLength() != 2)
        {
            throw new InvalidValueException(place, "an array of two numbers", bounds.GetRawText());
        }

        if (form != IntRange)
        {
            return RangeTypes.Real<T>(
                form, Number(bounds[0], Codecs.Double, place + "[0]"), Number(bounds[1], Codecs.Double, place + "[1]"));
        }

        var step = json.TryGetProperty(Step, out var distance) ? Number(distance, Codecs.Int64, $"{path}.{Step}") : 1;
        var log = json.TryGetProperty(Log, out var isLog) && JsonValues.Read(Codecs.Boolean, isLog, path: $"{path}.{Log}");
        return RangeTypes.Integer<T>(Number(bounds[0], Codecs.Int64, place + "[0]"), Number(bounds[1], Codecs.Int64, place + "[1]"), step, log);
    }

    private static TNumber Number<TNumber>(JsonElement json, Codec<TNumber> codec, string path) => JsonValues.Read(codec, json, path: path);
}
