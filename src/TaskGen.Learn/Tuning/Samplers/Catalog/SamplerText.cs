using TaskGen.Learn.Text;

namespace TaskGen.Learn.Tuning.Samplers;

/// <summary>Samplers from text.</summary>
internal static class SamplerText
{
    private static readonly Dictionary<string, Func<SettingText, Sampler>> Readers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["auto"] = static _ => Sampler.Auto(),
        ["grid"] = static _ => Sampler.Grid,
        ["random"] = static _ => Sampler.Random(),
        ["quasi-random"] = static _ => Sampler.QuasiRandom(),
        ["tpe"] = static _ => Sampler.Tpe(),
        ["cma-es"] = static _ => Sampler.CmaEs(),
        ["gaussian-process"] = static _ => Sampler.GaussianProcess(),
        ["nsga2"] = static _ => Sampler.Nsga2(),
    };

    /// <summary>A sampler from its text, such as its own <see cref="object.ToString"/> gives.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Sampler Parse(string text)
    {
        var setting = new SettingText(text, "a sampler");
        var reader = Readers.GetValueOrDefault(setting.Name) ?? throw setting.Unknown(Readers.Keys);
        try
        {
            var sampler = reader(setting);
            setting.Close();
            return sampler;
        }
        catch (ArgumentException exception)
        {
            throw setting.Error(exception.Message.TrimEnd('.'), exception);
        }
    }
}
