namespace TaskGen.Estimators;

/// <summary>The ranges of options.</summary>
internal static class OptionCheck
{
    public static void Positive(double value, string name)
    {
        if (!(value > 0) || !double.IsFinite(value))
        {
            throw new ArgumentException($"{name} is {FeatureCheck.Text(value)}; a finite number above 0 was expected.", name);
        }
    }

    public static void NotNegative(double value, string name)
    {
        if (!(value >= 0) || !double.IsFinite(value))
        {
            throw new ArgumentException($"{name} is {FeatureCheck.Text(value)}; a finite number, 0 or above, was expected.", name);
        }
    }

    public static void AtLeastOne(int value, string name)
    {
        if (value < 1)
        {
            throw new ArgumentException($"{name} is {value}; 1 or more was expected.", name);
        }
    }
}
