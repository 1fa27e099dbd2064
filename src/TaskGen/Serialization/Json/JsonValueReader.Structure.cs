using System.Text.Json;
using TaskGen.Text;

namespace TaskGen.Serialization;

/// <content>Objects, lists and dictionaries.</content>
public sealed partial class JsonValueReader
{
    private Cursor[] _cursors = [];

    /// <inheritdoc/>
    public override void BeginObject(ObjectShape shape)
    {
        if (_current.ValueKind != JsonValueKind.Object)
        {
            throw Invalid($"an object ({shape.TypeName})");
        }

        // People write members in any order.
        var element = _current;
        var members = new JsonElement[shape.Count];
        Enter(shape).Members = members;
        foreach (var property in element.EnumerateObject())
        {
            Place(property, shape, members);
        }

        RequireAll(shape, members);
        _path.Top.Index = -1;
    }

    /// <inheritdoc/>
    public override bool TryMember(int index)
    {
        ref var step = ref _path.Top;
        if (index != ++step.Index || index >= step.Shape!.Count)
        {
            throw ValuePath.OutOfOrder(step.Shape);
        }

        _current = _cursors[_path.Depth - 1].Members![index];
        return IsThere(_current);
    }

    /// <inheritdoc/>
    public override void EndObject()
    {
        ref readonly var step = ref _path.Top;
        if (step.Index + 1 < step.Shape!.Count)
        {
            throw ValuePath.OutOfOrder(step.Shape);
        }

        _path.Leave();
    }

    /// <inheritdoc/>
    public override int BeginList()
    {
        if (_current.ValueKind != JsonValueKind.Array)
        {
            throw Invalid("a list");
        }

        Enter(null).Items = _current.EnumerateArray();
        return _current.GetArrayLength();
    }

    /// <inheritdoc/>
    public override bool NextElement()
    {
        ref var cursor = ref _cursors[_path.Depth - 1];
        if (!cursor.Items.MoveNext())
        {
            _path.Leave();
            return false;
        }

        _current = cursor.Items.Current;
        _path.Top.Index++;
        return true;
    }

    /// <inheritdoc/>
    public override int BeginDictionary()
    {
        if (_current.ValueKind != JsonValueKind.Object)
        {
            throw Invalid("an object");
        }

        ref var cursor = ref Enter(null);
        cursor.Properties = _current.EnumerateObject();
        cursor.Keys = new HashSet<string>(StringComparer.Ordinal);
        return _current.GetPropertyCount();
    }

    /// <inheritdoc/>
    public override bool NextKey(out string key)
    {
        ref var cursor = ref _cursors[_path.Depth - 1];
        if (!cursor.Properties.MoveNext())
        {
            _path.Leave();
            key = "";
            return false;
        }

        key = Name(cursor.Properties.Current);
        _path.Top.Key = key;
        return cursor.Keys!.Add(key) ? true : throw Invalid("every key once", $"\"{key}\" a second time");
    }

    private string Name(JsonProperty property)
    {
        _current = property.Value;
        return JsonText.TryGetName(property, out var name)
            ? name : throw Invalid("names that are well-formed Unicode", "half a surrogate pair");
    }

    private void Place(JsonProperty property, ObjectShape shape, JsonElement[] members)
    {
        ref var step = ref _path.Top;
        step.Index = -1;
        var name = Name(property);
        var index = shape.IndexOf(name);
        if (index < 0)
        {
            step.Key = name;
            throw Unknown(shape, name);
        }

        step.Index = index;
        if (IsThere(members[index]))
        {
            throw Invalid("every member once", $"\"{name}\" a second time");
        }

        members[index] = property.Value;
    }

    private void RequireAll(ObjectShape shape, JsonElement[] members)
    {
        for (var i = 0; i < members.Length; i++)
        {
            var member = shape.Members[i];
            if (!IsThere(members[i]) && !member.IsOptional)
            {
                _path.Top.Index = i;
                throw Invalid($"a value of type {member.Codec.TypeName}", "nothing: the member is missing");
            }
        }
    }

    private static bool IsThere(JsonElement member) => member.ValueKind != JsonValueKind.Undefined;

    private InvalidValueException Unknown(ObjectShape shape, string name)
    {
        var names = shape.Members.Select(member => member.Name).ToArray();
        var expected = names.Length == 0 ? $"no member, as {shape.TypeName} has none"
            : $"one of the members of {shape.TypeName} ({string.Join(", ", names)})";
        return Invalid(expected, $"\"{name}\"{Suggestion.DidYouMean(name, names)}");
    }

    private ref Cursor Enter(ObjectShape? shape)
    {
        if (!_path.TryEnter(shape, 0))
        {
            throw ValuePath.TooDeep(_root);
        }

        if (_path.Depth > _cursors.Length)
        {
            Array.Resize(ref _cursors, Math.Max(4, _path.Depth * 2));
        }

        ref var cursor = ref _cursors[_path.Depth - 1];
        cursor = default;
        return ref cursor;
    }

    private struct Cursor
    {
        public JsonElement.ObjectEnumerator Properties;
        public JsonElement.ArrayEnumerator Items;
        public JsonElement[]? Members;
        public HashSet<string>? Keys;
    }
}
