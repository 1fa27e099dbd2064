namespace TaskGen.Estimators;

/// <summary>The classes among some labels, ascending, and each label as a position in them.</summary>
internal sealed class ClassLabels
{
    private ClassLabels(int[] classes, int[] indices)
    {
        Classes = classes;
        Indices = indices;
    }

    /// <summary>The distinct labels, ascending.</summary>
    public int[] Classes { get; }

    /// <summary>For each label, its position in <see cref="Classes"/>.</summary>
    public int[] Indices { get; }

    /// <summary>Finds the classes that a classifier is to tell apart; there must be two at least.</summary>
    public static ClassLabels ForFit(ReadOnlySpan<int> labels)
    {
        var classes = Distinct(labels);
        if (classes.Length < 2)
        {
            throw new ArgumentException(
                $"All {labels.Length} labels are {classes[0]}; a classifier needs rows of two classes at least."
                + " Check the target column, or stratify the split.",
                nameof(labels));
        }

        var indices = new int[labels.Length];
        for (var i = 0; i < indices.Length; i++)
        {
            indices[i] = Array.BinarySearch(classes, labels[i]);
        }

        return new ClassLabels(classes, indices);
    }

    public void Deconstruct(out int[] classes, out int[] indices) => (classes, indices) = (Classes, Indices);

    /// <summary>The distinct labels, ascending.</summary>
    public static int[] Distinct(ReadOnlySpan<int> labels)
    {
        var seen = new HashSet<int>();
        foreach (var label in labels)
        {
            seen.Add(label);
        }

        var classes = seen.ToArray();
        Array.Sort(classes);
        return classes;
    }
}
