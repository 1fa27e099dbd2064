namespace TaskGen.Learn;

/// <summary>Compares the features that a model was trained on with those that a program has.</summary>
internal static class FeatureComparison
{
    /// <summary>Refuses a model that was trained on others.</summary>
    /// <param name="model">What is recorded of it. One of which no features are recorded is let through.</param>
    /// <param name="features">The features of the program; null if it does not know them.</param>
    /// <exception cref="InvalidModelException">They differ; the message says in what.</exception>
    public static void Check(SavedModel model, IReadOnlyList<ModelFeature>? features)
    {
        if (model.Features is { } trained && features is not null && Difference(trained, features) is { } difference)
        {
            throw new InvalidModelException(
                $"The model in '{model.Path}' was trained on other features than those of '{model.Trainer}' in this program: {difference}. "
                + "Train again, or predict with the program that trained it.");
        }
    }

    // Numbers come to a model by their position, so that even another order means other features.
    private static string? Difference(IReadOnlyList<ModelFeature> trained, IReadOnlyList<ModelFeature> present)
    {
        var (before, now) = (trained.ToDictionary(static feature => feature.Name), present.ToDictionary(static feature => feature.Name));
        var differences = new List<string>();
        Add("it was trained on", trained.Where(feature => !now.ContainsKey(feature.Name)).Select(static feature => $"{feature.Name} ({feature.Type})"),
            ", which the row lacks");
        Add("the row has", present.Where(feature => !before.ContainsKey(feature.Name)).Select(static feature => $"{feature.Name} ({feature.Type})"),
            ", which it does not know");
        foreach (var feature in present)
        {
            if (!before.TryGetValue(feature.Name, out var former))
            {
                continue;
            }

            if (former.Type != feature.Type)
            {
                differences.Add($"{feature.Name} was {former.Type} and is {feature.Type}");
            }
            else if (!(former.Levels ?? []).SequenceEqual(feature.Levels ?? []))
            {
                differences.Add($"{feature.Name} had the levels {Text(former.Levels)} and has {Text(feature.Levels)}");
            }
        }

        if (differences.Count == 0 && !trained.Select(static feature => feature.Name).SequenceEqual(present.Select(static feature => feature.Name)))
        {
            differences.Add(
                $"their order was {string.Join(", ", trained.Select(static feature => feature.Name))} and is "
                + string.Join(", ", present.Select(static feature => feature.Name)));
        }

        return differences.Count == 0 ? null : string.Join("; ", differences);

        void Add(string introduction, IEnumerable<string> names, string end)
        {
            var list = string.Join(", ", names);
            if (list.Length > 0)
            {
                differences.Add($"{introduction} {list}{end}");
            }
        }
    }

    private static string Text(IReadOnlyList<string>? levels) => levels is null ? "none" : string.Join("|", levels);
}
