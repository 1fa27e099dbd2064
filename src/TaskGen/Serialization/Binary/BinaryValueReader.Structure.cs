using TaskGen.Text;

namespace TaskGen.Serialization;

/// <content>Objects, lists and dictionaries.</content>
public sealed partial class BinaryValueReader
{
    /// <inheritdoc/>
    public override void BeginObject(ObjectShape shape)
    {
        if (shape.Count == 0 && Take(1)[0] != 0)
        {
            throw Invalid("0 for an object without members");
        }

        Enter(shape, shape.Count);
    }

    /// <inheritdoc/>
    public override bool TryMember(int index)
    {
        ref var step = ref _path.Top;
        return index == ++step.Index && index < step.Count ? true : throw ValuePath.OutOfOrder(step.Shape);
    }

    /// <inheritdoc/>
    public override void EndObject()
    {
        ref var step = ref _path.Top;
        if (Next())
        {
            throw ValuePath.OutOfOrder(step.Shape);
        }

        _path.Leave();
    }

    /// <inheritdoc/>
    public override int BeginList()
    {
        var count = ReadCount();
        Enter(null, count);
        return count;
    }

    /// <inheritdoc/>
    public override bool NextElement()
    {
        var found = Next();
        if (!found)
        {
            _path.Leave();
        }

        return found;
    }

    /// <inheritdoc/>
    public override int BeginDictionary() => BeginList();

    /// <inheritdoc/>
    public override bool NextKey(out string key)
    {
        if (!Next())
        {
            key = "";
            _path.Leave();
            return false;
        }

        var last = _path.Top.Key;
        key = ReadString();
        if (last is not null && string.CompareOrdinal(last, key) >= 0)
        {
            throw Invalid("different keys in ordinal order", $"\"{key}\" after \"{last}\"");
        }

        _path.Top.Key = key;
        return true;
    }

    private bool Next()
    {
        ref var step = ref _path.Top;
        return ++step.Index < step.Count;
    }

    private void Enter(ObjectShape? shape, int count)
    {
        if (!_path.TryEnter(shape, count))
        {
            throw ValuePath.TooDeep($"byte {Invariant.Text(_start - _origin)}");
        }
    }
}
