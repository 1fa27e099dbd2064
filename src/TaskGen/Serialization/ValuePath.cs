using System.Text;
using TaskGen.Text;

namespace TaskGen.Serialization;

/// <summary>Where in a value a reader or writer stands. A mutable struct: keep it in a field that is not readonly.</summary>
internal struct ValuePath
{
    /// <summary>How deep values may nest: enough for data, little enough for any thread's stack.</summary>
    public const int MaximumDepth = 512;

    private ValuePathStep[]? _steps;
    private int _depth;

    /// <summary>The object, list or dictionary that was entered last.</summary>
    public readonly ref ValuePathStep Top => ref _steps![_depth - 1];

    /// <summary>How many objects, lists and dictionaries surround the place.</summary>
    public readonly int Depth => _depth;

    /// <summary>Goes into an object, list or dictionary, before its first member; false if that is too deep.</summary>
    public bool TryEnter(ObjectShape? shape, int count)
    {
        if (_depth == MaximumDepth)
        {
            return false;
        }

        if (_steps is null || _depth == _steps.Length)
        {
            Array.Resize(ref _steps, Math.Max(4, _depth * 2));
        }

        _steps[_depth++] = new ValuePathStep { Shape = shape, Count = count, Index = -1 };
        return true;
    }

    /// <summary>The error for what <see cref="TryEnter"/> does not enter.</summary>
    public static InvalidValueException TooDeep(string place) => new(
        place, $"a value that nests at most {Invariant.Text(MaximumDepth)} deep", "a deeper one; does it contain itself?");

    /// <summary>The error of a codec that does not follow the shape.</summary>
    public static InvalidOperationException OutOfOrder(ObjectShape? shape) =>
        new($"A codec of {shape?.TypeName} reads its members in another order than its shape has them, or not all of them.");

    /// <summary>Goes back to what surrounds the object, list or dictionary entered last.</summary>
    public void Leave() => _depth--;

    /// <summary>The path as text, for example <c>$.hp.weights[3]</c>.</summary>
    public readonly string ToString(string root)
    {
        var text = new StringBuilder(root);
        for (var i = 0; i < _depth; i++)
        {
            ref readonly var step = ref _steps![i];
            if (step.Key is { } key)
            {
                Append(text, key);
            }
            else if (step.Index >= 0 && step.Shape is null)
            {
                text.Append('[').Append(step.Index).Append(']');
            }
            else if (step.Index >= 0 && step.Index < step.Shape!.Count)
            {
                text.Append('.').Append(step.Shape.Members[step.Index].Name);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string key)
    {
        var plain = key.Length > 0 && !char.IsDigit(key[0]);
        foreach (var letter in key)
        {
            plain &= char.IsLetterOrDigit(letter) || letter == '_';
        }

        if (plain)
        {
            text.Append('.').Append(key);
        }
        else
        {
            text.Append("[\"").Append(key.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append("\"]");
        }
    }
}
