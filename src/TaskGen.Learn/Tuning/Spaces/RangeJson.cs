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

        var form = json.EnumerateObject().FirstOrDefault(static member => Names.Contains(member.Name));
        if (form.Name is null)
        {
            throw new InvalidValueException(path, $"a list of values, or an object with one of {string.Join(", ", Names)}", json.GetRawText());
        }

        if (json.EnumerateObject().FirstOrDefault(member => member.Name != form.Name && member.Name is not (Step or Log or Steps)) is { Name: { } unknown })
        {
            throw new InvalidValueException($"{path}.{unknown}", $"no member but {form.Name}, {Step}, {Log} and {Steps}", json.GetRawText());
        }

        try
        {
            var range = Form<T>(json, form, path)
                ?? throw new InvalidValueException(path, $"a list of values of {codec.TypeName}", $"the range {form.Name}, which is for numbers of another type");
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

    private static ParameterRange<T>? Form<T>(JsonElement json, JsonProperty form, string path)
    {
        path = $"{path}.{form.Name}";
        if (form.Value.ValueKind != JsonValueKind.Array || form.Value.GetArrayLength() != 2)
        {
            throw new InvalidValueException(path, "an array of two numbers", form.Value.GetRawText());
        }

        if (form.Name != IntRange)
        {
            return RangeTypes.Real<T>(
                form.Name, Number(form.Value[0], Codecs.Double, path + "[0]"), Number(form.Value[1], Codecs.Double, path + "[1]"));
        }

        var step = json.TryGetProperty(Step, out var distance) ? Number(distance, Codecs.Int64, $"{path}.{Step}") : 1;
        var log = json.TryGetProperty(Log, out var isLog) && JsonValues.Read(Codecs.Boolean, isLog, path: $"{path}.{Log}");
        return RangeTypes.Integer<T>(Number(form.Value[0], Codecs.Int64, path + "[0]"), Number(form.Value[1], Codecs.Int64, path + "[1]"), step, log);
    }

    private static TNumber Number<TNumber>(JsonElement json, Codec<TNumber> codec, string path) => JsonValues.Read(codec, json, path: path);
}
