using TaskGen.Estimators;
using TaskGen.Integration.Library;
using TaskGen.Integration.Tests.Processes;
using TaskGen.Learn;
using TaskGen.Serialization;

namespace TaskGen.Integration.Tests.Learning;

/// <summary>What learns from data before an estimator does is data itself: bit for bit the same when it is read again, alone and in a model.</summary>
public sealed class PreparingTests
{
    // The second column has no number at all.
    private static readonly NumericMatrix Features = new([0.1, double.NaN, 0.7, double.NaN, double.NaN, double.NaN, 1e-300, double.NaN], ["a", "b"]);

    [Fact]
    public void FittedNumbersSurviveBothForms()
    {
        var numbers = new Preparing.Numbers(
            StandardScaler.Fit(Features),
            MinMaxScaler.Fit(Features, -1, 1, clip: true),
            RobustScaler.Fit(Features, 0.1, 0.8),
            Imputer.Fit(Features, indicators: true),
            new ColumnSelector(["b"]));
        Survives(Preparing.Tasks.KeepNumbers.Definition.Output, numbers);
    }

    [Fact]
    public void FittedEncodersSurviveBothForms()
    {
        string?[] levels = ["b", null, "a", "b", "\U0001F600", "", "\u00e9"];
        var values = new Preparing.Values(
            OneHotEncoder.Fit(levels, "x", UnseenLevel.Infrequent, minFrequency: 2),
            OrdinalEncoder.Fit(levels, "x", UnseenLevel.Ignore, maxLevels: 3),
            CategoryImputer.Fit(levels),
            new FeatureHasher("x", 5, alternateSign: false),
            new DateEncoder("x", [DatePart.Hour, DatePart.Year], cyclic: true),
            TfIdfVectorizer.Fit(["one two two", "three"], "x", maxNGram: 2, sublinear: true, norm: TextNorm.L1),
            new HashingVectorizer("x", 6, 1, 2, lowercase: false, alternateSign: false, norm: TextNorm.None));
        Survives(Preparing.Tasks.KeepValues.Definition.Output, values);
    }

    [Fact]
    public async Task AMatrixIsAnInputAndAResultThatIsKept()
    {
        using var store = new TemporaryFolder();
        var options = new RunOptions { Store = store.Path };
        var first = await Preparing.Tasks.Double.RunAsync(Features, options);
        var second = await Preparing.Tasks.Double.RunAsync(Features, options);

        Assert.Equal([0.2, double.NaN], first.Row(0));
        Assert.NotSame(first, second);
        Assert.Equal(first.ColumnNames, second.ColumnNames);
        for (var row = 0; row < first.RowCount; row++)
        {
            Assert.Equal(first.Row(row), second.Row(row));
        }
    }

    [Fact]
    public async Task APipelineIsSavedAndLoadedAgain()
    {
        using var store = new TemporaryFolder();
        var results = await Sexing.Trainer.RunAsync(new(C: 0.5, MinFrequency: 80), new RunOptions { Store = store.Path });

        var loaded = await Sexing.Trainer.LoadModelAsync(store.Path);

        Assert.Equal(results.Model, loaded.Model);
        Assert.Equal(80, loaded.Model.Transformer.MinFrequency);
        Assert.Equal<IEnumerable<string?>>(["Torgersen"], loaded.Model.Transformer.Fitted[2].OneHot!.Infrequent);
        Assert.InRange(results.Metrics.Test.Score, 0.75, 1.0);

        var penguin = new Sexing.Row("Gentoo", "Biscoe", 50, null, null);
        Assert.Equal(results.Model.PredictProbabilities(penguin), loaded.Model.PredictProbabilities(penguin));
    }

    [Fact]
    public async Task APipelineLearnsFromTrainingRowsAlone()
    {
        var results = await Sexing.Trainer.RunAsync(new());
        var all = results.Dataset.Train.Rows + results.Dataset.Test.Rows;

        Assert.Equal(344, all);
        Assert.Equal(258, results.Dataset.Train.Rows);
        Assert.NotEqual(results.Model, (await Sexing.Trainer.RunAsync(new(MinFrequency: 1))).Model);
    }

    // Records compare their numbers bit for bit, but for the sign of zero; the bytes tell that too.
    private static void Survives<T>(Codec<T> codec, T value)
    {
        var bytes = BinarySerializer.Serialize(codec, value);
        var copy = BinarySerializer.Deserialize(codec, bytes);
        Assert.Equal(value, copy);
        Assert.Equal(bytes, BinarySerializer.Serialize(codec, copy));

        var fromJson = JsonValues.FromJson(codec, JsonValues.ToJson(codec, value));
        Assert.Equal(value, fromJson);
        Assert.Equal(bytes, BinarySerializer.Serialize(codec, fromJson));
    }
}
