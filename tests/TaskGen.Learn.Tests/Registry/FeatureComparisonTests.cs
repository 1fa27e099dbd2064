namespace TaskGen.Learn.Tests.Registry;

/// <summary>A model is refused that was trained on other features, and the message names the differences.</summary>
public sealed class FeatureComparisonTests : IDisposable
{
    private static readonly ModelFeature Acid = new("Acid", "double");
    private static readonly ModelFeature Colour = new("Colour", "Acme.Colour") { Levels = ["Red", "White"] };

    private readonly string _directory = Directory.CreateTempSubdirectory("taskgen-features-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task TheSameFeaturesAreFine()
    {
        await CheckAsync([Acid, Colour], [new("Acid", "double"), Colour with { Levels = ["Red", "White"] }]);
        await CheckAsync(null, [Acid]);
        await CheckAsync([Acid], null);
    }

    [Fact]
    public Task WhatIsMissingOrNewIsNamed() => RefusesAsync(
        [Acid, new("Hue", "int?"), new("Age", "int")], [Acid, new("Sugar", "float")],
        "it was trained on Hue (int?), Age (int), which the row lacks; the row has Sugar (float), which it does not know");

    [Fact]
    public Task AnotherTypeIsNamed() => RefusesAsync([Acid], [new("Acid", "double?")], "Acid was double and is double?");

    [Fact]
    public Task OtherLevelsAreNamed() => RefusesAsync(
        [Colour], [Colour with { Levels = ["Red", "Rose", "White"] }], "Colour had the levels Red|White and has Red|Rose|White");

    [Fact]
    public Task AnotherOrderIsNamed() => RefusesAsync([Acid, Colour], [Colour, Acid], "their order was Acid, Colour and is Colour, Acid");

    [Fact]
    public void FeaturesAreTheMembersThatAreNeitherTargetsNorIgnored() => Assert.Equal(
        [new("Price", "double?"), new ModelFeature("Name", "string")],
        ModelFeature.Of(
        [
            new RowColumn("Price", typeof(double?)), new RowColumn("Class", typeof(int)) { Role = RowColumnRole.Target },
            new RowColumn("Id", typeof(int)) { Role = RowColumnRole.Ignored }, new RowColumn("Name", typeof(string)),
        ]));

    private async Task RefusesAsync(IReadOnlyList<ModelFeature> trained, IReadOnlyList<ModelFeature> present, string difference)
    {
        var error = await Assert.ThrowsAsync<InvalidModelException>(() => CheckAsync(trained, present));

        Assert.Equal(
            $"The model in '{Path.Combine(_directory, "models", "Wine", "1")}' was trained on other features than those of 'Wine' in this program: "
            + $"{difference}. Train again, or predict with the program that trained it.",
            error.Message);
    }

    private async Task CheckAsync(IReadOnlyList<ModelFeature>? trained, IReadOnlyList<ModelFeature>? present)
    {
        var saved = await SavedModels.SaveAsync(ModelStore.Open(_directory), "Wine", "model");
        FeatureComparison.Check(saved with { Features = trained }, present);
    }
}
