using TaskGen.Learn.Text;

namespace TaskGen.Learn.Tuning.Pruners;

/// <summary>Pruners from text: <c>median(startupTrials: 5)</c>.</summary>
internal static class PrunerText
{
    private static readonly Dictionary<string, Func<SettingText, Pruner>> Readers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["none"] = static _ => Pruner.None,
        ["median"] = static text => Pruner.Median(text.Get("startupTrials", 5), text.Get("warmupSteps", 0L), text.Get("interval", 1L)),
        ["percentile"] = static text => Pruner.Percentile(
            text.Get<double>("percentile"), text.Get("startupTrials", 5), text.Get("warmupSteps", 0L), text.Get("interval", 1L)),
        ["successive-halving"] = static text => Pruner.SuccessiveHalving(
            text.Get<long>("maxResource"), text.Get("minResource", 1L), text.Get("reductionFactor", 3), text.GetOrNull<int>("trials")),
        ["asha"] = static text => Pruner.Asha(text.Get("minResource", 1L), text.GetOrNull<long>("maxResource"), text.Get("reductionFactor", 3)),
        ["hyperband"] = static text => Pruner.Hyperband(text.Get<long>("maxResource"), text.Get("minResource", 1L), text.Get("reductionFactor", 3)),
        ["patience"] = static text => Pruner.Patience(
            text.Get<int>("reports"), text.Get("minimumChange", 0.0), text.Find("pruner") is { } inner ? Parse(inner) : null),
        ["threshold"] = static text => Pruner.Threshold(
            text.GetOrNull<double>("lower"), text.GetOrNull<double>("upper"), text.Get("warmupSteps", 0L), text.Get("interval", 1L)),
    };

    /// <summary>A pruner from its text, such as its own <see cref="object.ToString"/> gives.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Pruner Parse(string text) => SettingText.Read(text, "a pruner", Readers);
}
