using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tuning.Running;

/// <summary>The choice of a point as a call of its own, so that the journal of the run keeps it.</summary>
internal static class SuggestionTask
{
    private static readonly ObjectCodec<SuggestionInputs> Inputs = Codecs.Object<SuggestionInputs>(
        nameof(SuggestionInputs),
        [new("trial", Codecs.Int32)],
        static (writer, value) => writer.Member(0, Codecs.Int32, value.Trial),
        static reader => new(reader.Member(0, Codecs.Int32)));

    /// <summary>The task; it gives an empty point if there is none left.</summary>
    public static TaskDefinition<SuggestionInputs, double[]> Create(string trainer, Func<double[]?> suggest) => new()
    {
        Name = trainer + ".Suggest",
        Description = $"Chooses the hyperparameters of a trial of '{trainer}'.",
        Inputs = Inputs,
        Output = Codecs.Numbers<double>(),
        Invoke = (_, _) => new(suggest() ?? []),
    };
}
