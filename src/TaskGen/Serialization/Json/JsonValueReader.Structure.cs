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

        Enter(shape).Properties = _current.EnumerateObject();
        _cursors[_path.Depth - 1].Seen = new bool[shape.Count];
    }

    /// <inheritdoc/>
    public override bool NextMember(out int index)
    {
        ref var cursor = ref _cursors[_path.Depth - 1];
        ref var step = ref _path.Top;
        if (!cursor.Properties.MoveNext())
        {
            RequireAll(step.Shape!, cursor.Seen!);
            _path.Leave();
            index = -1;
            return false;
        }

        var name = NextName(ref cursor);
        index = step.Shape!.IndexOf(name);
        if (index < 0)
        {
            step.Key = name;
            throw Unknown(step.Shape, name);
        }

        step.Index = index;
        if (cursor.Seen![index])
        {
            throw Invalid("every member once", $"\"{name}\" a second time");
        }

        cursor.Seen[index] = true;
        return true;
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

        key = NextName(ref cursor);
        _path.Top.Key = key;
        return cursor.Keys!.Add(key) ? true : throw Invalid("every key once", $"\"{key}\" a second time");
    }

    private string NextName(ref Cursor cursor)
    {
        var property = cursor.Properties.Current;
        _current = property.Value;
        return JsonText.TryGetName(property, out var name)
            ? name : throw Invalid("names that are well-formed Unicode", "half a surrogate pair");
    }

    private void RequireAll(ObjectShape shape, bool[] seen)
    {
        for (var i = 0; i < seen.Length; i++)
        {
            var member = shape.Members[i];
            if (!seen[i] && !member.IsOptional)
            {
                _path.Top.Index = i;
                throw Invalid($"a value of type {member.Codec.TypeName}", "nothing: the member is missing");
            }
        }
    }

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
        public bool[]? Seen;
        public HashSet<string>? Keys;
    }
}
