using System.Buffers;
using System.Text;
using System.Text.Json;
using TaskGen.Learn.Tuning.Spaces;
using TaskGen.Serialization;

namespace TaskGen.Learn;

/// <summary>The hyperparameters of a trainer that are searched, and the values of each.</summary>
public abstract class HyperparameterSpace
{
    private SpaceLayout? _layout;

    private protected HyperparameterSpace()
    {
    }

    internal SpaceLayout Layout => LazyInitializer.EnsureInitialized(ref _layout, BuildLayout);

    private protected JsonElement? Ranges { get; private set; }

    /// <summary>How many points a grid over the space has at most, conditions left aside; null where a continuous range has no number of steps.</summary>
    public long? GridSize
    {
        get
        {
            var size = 1L;
            foreach (var dimension in Layout.Search.Dimensions)
            {
                if (GridValues.Of(dimension) is not { } values)
                {
                    return null;
                }

                size = checked(size * values.Count);
            }

            return size;
        }
    }

    /// <summary>The space as JSON: an object with the range of each hyperparameter, such as <c>{"c":{"logUniform":[0.001,100]},"depth":[2,4]}</c>.</summary>
    public string ToJson()
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
        {
            writer.WriteStartObject();
            foreach (var entry in Layout.Entries)
            {
                writer.WritePropertyName(entry.Name);
                entry.WriteRange(writer);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>The space as JSON.</summary>
    public override string ToString() => ToJson();

    /// <summary>Adds the hyperparameters in the order of the record's members.</summary>
    protected abstract void Describe(SpaceBuilder space);

    internal void DescribeTo(SpaceBuilder space) => Describe(space);

    private protected HyperparameterSpace Narrow(JsonElement ranges)
    {
        if (ranges.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidValueException("$", "an object with ranges by the names of hyperparameters", ranges.GetRawText());
        }

        var narrowed = (HyperparameterSpace)MemberwiseClone();
        narrowed.Ranges = ranges.Clone();
        narrowed._layout = null;
        _ = narrowed.Layout;
        return narrowed;
    }

    private SpaceLayout BuildLayout()
    {
        var builder = new SpaceBuilder($"'{GetType()}'", Ranges);
        Describe(builder);
        return builder.Build();
    }
}
