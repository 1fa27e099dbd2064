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

    public static void Finite(double value, string name)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException($"{name} is {FeatureCheck.Text(value)}; a finite number was expected.", name);
        }
    }

    public static void Share(double value, string name)
    {
        if (!(value >= 0 && value <= 1))
        {
            throw new ArgumentException($"{name} is {FeatureCheck.Text(value)}; a number from 0 to 1 was expected.", name);
        }
    }

    public static void Range(double low, double high, string lowName, string highName)
    {
        Finite(low, lowName);
        Finite(high, highName);
        if (low >= high)
        {
            throw new ArgumentException(
                $"{lowName} is {FeatureCheck.Text(low)} and {highName} is {FeatureCheck.Text(high)}; the first must be less than the second.", lowName);
        }
    }

    public static void Defined<TEnum>(TEnum value, string name)
        where TEnum : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new ArgumentException($"{name} is {value}, which is none of {string.Join(", ", Enum.GetNames<TEnum>())}.", name);
        }
    }

    public static void NGrams(int least, int most)
    {
        if (least < 1 || most < least)
        {
            throw new ArgumentException(
                $"Terms of {least} to {most} words were asked for; the first must be 1 or more, and the second no less.", nameof(least));
        }
    }
}
