using TaskGen.Text;

namespace TaskGen.Serialization;

/// <content>Objects, lists and dictionaries. Every value takes at least a byte, so that a reader can tell an absurd count.</content>
public sealed partial class BinaryValueWriter
{
    /// <inheritdoc/>
    public override void BeginObject(ObjectShape shape)
    {
        Enter(shape, shape.Count);
        if (shape.Count == 0)
        {
            WriteByte(0);
        }
    }

    /// <inheritdoc/>
    public override void Member(int index)
    {
        ref var step = ref _path.Top;
        if (index != step.Index + 1 || index >= step.Count)
        {
            throw new InvalidOperationException($"A codec of {step.Shape?.TypeName} writes its members in another order than its shape has them.");
        }

        step.Index = index;
        if (MemberBegins is { } begins && _path.Depth == 1)
        {
            begins(Written.Length);
        }
    }

    /// <inheritdoc/>
    public override void EndObject() => End();

    /// <inheritdoc/>
    public override void BeginList(int count) => BeginCounted(count);

    /// <inheritdoc/>
    public override void Element() => _path.Top.Index++;

    /// <inheritdoc/>
    public override void EndList() => End();

    /// <inheritdoc/>
    public override void BeginDictionary(int count) => BeginCounted(count);

    /// <inheritdoc/>
    public override void Key(string key)
    {
        ref var step = ref _path.Top;
        if (step.Key is { } last && string.CompareOrdinal(last, key) >= 0)
        {
            throw Invalid("different keys in ordinal order", $"\"{key}\" after \"{last}\"");
        }

        step.Key = key;
        step.Index++;
        WriteString(key);
    }

    /// <inheritdoc/>
    public override void EndDictionary() => End();

    private void BeginCounted(int count)
    {
        Enter(null, count);
        WriteUInt64((ulong)count);
    }

    private void Enter(ObjectShape? shape, int count)
    {
        if (!_path.TryEnter(shape, count))
        {
            throw ValuePath.TooDeep("$");
        }
    }

    private void End()
    {
        ref var step = ref _path.Top;
        if (step.Index + 1 != step.Count)
        {
            throw new InvalidOperationException(
                $"A codec announced {Invariant.Text(step.Count)} parts of {step.Shape?.TypeName ?? "a list"} and wrote {Invariant.Text(step.Index + 1)}.");
        }

        _path.Leave();
    }
}
