using TaskGen.Learn.Tests.Training.Samples;
using TaskGen.Serialization;

namespace TaskGen.Learn.Tests.Training.Datasets.Stages;

/// <summary>What goes from step to step keeps its value in bytes.</summary>
public sealed class StageCodecTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ADivisionIsWrittenByItsPositions(bool hasValidation)
    {
        var split = new TrainTestSplit(new([3, 1]), PartitionIndex.Range(4, 2), hasValidation ? new([0]) : null) { RowCount = 9 };
        var read = Again(TrainTestSplitCodec.Optional, split)!;

        Assert.Equal([3, 1], read.Train);
        Assert.Equal([4, 5], read.Test);
        Assert.Equal(hasValidation ? [0] : null, read.Validation);
        Assert.Equal(9, read.RowCount);
        Assert.Null(Again(TrainTestSplitCodec.Optional, null));
    }

    [Fact]
    public void RowsAndSourcesKeepTheirParts()
    {
        var rows = Again(Seeded<PartRows<int>>.CodecOf(PartRows<int>.CodecOf(Codecs.Int32)), new([new(DatasetPart.Validation, "v.csv", [1, 2])], 7));
        var source = Again(DatasetSource.Codec, new(DatasetPart.Test, "s3://wine/*", "the test rows", [new DataFile("/a.csv")]));

        Assert.Equal((7, DatasetPart.Validation, "v.csv"), (rows.Seed, rows.Items[0].Part, rows.Items[0].Origin));
        Assert.Equal([1, 2], rows.Items[0].Rows);
        Assert.Equal((DatasetPart.Test, "s3://wine/*", "the test rows"), (source.Part, source.Origin, source.Name));
        Assert.Equal([new DataFile("/a.csv")], source.Files);
    }

    [Fact]
    public void InputsKeepTheirMembers()
    {
        var read = Again(ReadTaskInputs.Codec, new([new DataFile("/a.csv")], "a.csv"));
        var parse = Again(ParseTaskInputs<string>.CodecOf(Codecs.String), new(["x"], "the test rows"));
        var split = Again(SplitTaskInputs<int>.CodecOf(Codecs.Int32), new(null, 3));
        var divide = Again(DivideTaskInputs<int>.CodecOf(Codecs.Int32), new([new(DatasetPart.Training, "a", [1])], null));

        Assert.Equal("a.csv", read.Source);
        Assert.Equal(["x"], parse.Rows);
        Assert.Equal((null, 3), (split.Rows, split.Seed));
        Assert.Equal([1], divide.Parts[0].Rows);
        Assert.Null(divide.Split);
    }

    [Fact]
    public void TheRowsOfSourcesKeepTheirTypes()
    {
        UnionTable[] tables =
        [
            new UnionTable<WineRow> { Schema = WineRowSchema.Instance, Row = WineRowCodec.Instance },
            new UnionTable<Visit> { Schema = new VisitSchema(), Row = Visits },
        ];
        WineRow[] wines = [.. TestFiles.Wine().Take(2)];
        Visit[] visits = [new("ill", 3, 0.5, default)];
        var codec = UnionTables.CodecOf(tables);

        var rows = Again(UnionRows.CodecOf(codec), new(DatasetPart.Test, "a + b", new UnionTables([wines, visits])));
        var inputs = Again(UnionTaskInputs.CodecOf(codec), new(rows.Tables, "the test rows"));

        Assert.Equal((DatasetPart.Test, "a + b", "the test rows"), (rows.Part, rows.Origin, inputs.Source));
        Assert.Equal(wines, inputs.Tables.Get<WineRow>(0));
        Assert.Equal(visits, inputs.Tables.Get<Visit>(1));
    }

    private static readonly Codec<Visit> Visits = Codecs.Object<Visit>(
        "Visit",
        [new("outcome", Codecs.String), new("patient", Codecs.Int32), new("score", Codecs.Double)],
        static (writer, value) =>
        {
            writer.Member(0, Codecs.String, value.Outcome);
            writer.Member(1, Codecs.Int32, value.Patient);
            writer.Member(2, Codecs.Double, value.Score);
        },
        static reader => new(reader.Member(0, Codecs.String), reader.Member(1, Codecs.Int32), reader.Member(2, Codecs.Double), default));

    private static T Again<T>(Codec<T> codec, T value) => BinarySerializer.Deserialize(codec, BinarySerializer.Serialize(codec, value));
}
