using Microsoft.Extensions.Logging;
using TaskGen;
using TaskGen.Learn;

namespace Acme;

public interface IImages;

[Dataset(TrainingUrl = "data/wine.csv", TestUrl = "data/test.csv", ValidationUrl = "data/validation.csv")]
public sealed partial class Wine(bool augment, string[] tags, double scale = 2, [Service] IImages? images = null)
{
    private readonly double _scale = scale;

    public bool Augment { get; } = augment;

    public sealed record Row(double Alcohol, [Target] int Class);

    public sealed record Model(double Mean);

    [Train]
    public Task<Model> Fit(double rate, Partition<Row> train, Partition<Row> validation, ILogger? logger = null, [Service] IImages? more = null) =>
        Task.FromResult(new Model(rate * _scale * (Augment ? 1 : tags.Length) * (images is null ? 1 : 2)));

    [Evaluate]
    public static double Score(Model model, Partition<Row> data) => model.Mean;
}
