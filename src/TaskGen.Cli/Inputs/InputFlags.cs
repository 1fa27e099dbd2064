using TaskGen.Serialization;

namespace TaskGen.Cli.Inputs;

/// <summary>The flags that set the inputs of a definition.</summary>
internal sealed class InputFlags
{
    /// <summary>Before the name of an input, a long form that is always understood; the only one where the name belongs to the program.</summary>
    public const string LongPrefix = "--inputs.";

    private readonly IReadOnlySet<string> _reserved;
    private readonly List<InputFlag> _flags = [];

    /// <summary>Derives the flags.</summary>
    /// <param name="shape">The inputs.</param>
    /// <param name="reserved">Names of flags, with dashes, that mean something else.</param>
    public InputFlags(ObjectShape shape, IReadOnlySet<string> reserved)
    {
        _reserved = reserved;
        Add(shape, [], [shape], required: true);
    }

    /// <summary>Every flag, in the order of the inputs; those of an object's members follow the one of the object.</summary>
    public IReadOnlyList<InputFlag> All => _flags;

    /// <summary>The flag of a value.</summary>
    public InputFlag? Find(IEnumerable<string> path) => _flags.Find(flag => flag.Path.SequenceEqual(path, StringComparer.Ordinal));

    private void Add(ObjectShape shape, string[] path, ObjectShape[] around, bool required)
    {
        foreach (var member in shape.Members)
        {
            string[] inner = [.. path, member.Name];
            var shortName = "--" + string.Join('.', inner);
            var name = _reserved.Contains(shortName) ? LongPrefix + member.Name : shortName;
            var isRequired = required && !member.IsOptional;

            // A type that contains itself would have flags without end.
            var members = member.Codec.Shape is { Members.Count: > 0 } own && !around.Contains(own) ? own : null;
            _flags.Add(new InputFlag(name, inner, member, FormOf(member.Codec))
            {
                IsRequired = isRequired && !AllOptional.Is(member.Codec),
                HasMembers = members is not null,
            });
            if (members is not null)
            {
                Add(members, inner, [.. around, members], isRequired);
            }
        }
    }

    private static FlagForm FormOf(Codec codec) =>
        codec.Shape is not null ? FlagForm.Json
        : codec.Element is not null ? codec.HasKeys ? FlagForm.Dictionary : FlagForm.List
        : codec.Type == typeof(bool) || codec.Type == typeof(bool?) ? FlagForm.Switch
        : FlagForm.Scalar;
}
