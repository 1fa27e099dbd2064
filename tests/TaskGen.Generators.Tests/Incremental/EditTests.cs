using TaskGen.Generators.Tests.Support;
using TaskGen.Testing.Roslyn;

namespace TaskGen.Generators.Tests.Incremental;

/// <summary>An edit costs what it must and no more: in an editor there is one with every key.</summary>
public sealed class EditTests
{
    private const string Add = "Acme.Steps.Add.Task.g.cs";
    private const string Save = "Acme.Steps.Save.Task.g.cs";
    private const string Training = "Acme.Flow.Training.Workflow.g.cs";
    private const string Outer = "Acme.Flow.Outer.Workflow.g.cs";
    private const string Alone = "Acme.Flow.Alone.Workflow.g.cs";
    private const string WineDataset = "Acme.Wine.Dataset.g.cs";
    private const string WineTrainer = "Acme.Wine.Trainer.g.cs";
    private const string WinePredictor = "Acme.Wine.Predictor.g.cs";
    private const string SizeCodec = "Codecs.Acme_SizeCodec.g.cs";
    private const string RowCodec = "Codecs.Acme_Wine_RowCodec.g.cs";
    private const string StepsFlow = "Acme.Steps.Flow.g.cs";
    private const string FlowFlow = "Acme.Flow.Flow.g.cs";
    private const string WineFlow = "Acme.Wine.Flow.g.cs";
    private const string Module = "PipelineModule.g.cs";

    private static readonly string[] Steps = ["Tasks", "Workflows", "Datasets", "SharedCodecs", "Definitions", "Module"];

    [Fact]
    public void EveryFileIsGeneratedFirst() => Start().AssertCompiles()
        .AssertGenerates(
            Add, Save, Training, Outer, Alone, WineDataset, WineTrainer, WinePredictor, SizeCodec, RowCodec, StepsFlow, FlowFlow, WineFlow, Module);

    [Fact]
    public void UnrelatedEditInAnotherFileLeavesOutputsCached() => Start()
        .ThenEdit(SourceEdit.Replace("Other.cs", "return 1;", "return 2;"))
        .AssertAllOutputsCached()
        .AssertStepsUnchanged(Steps);

    [Fact]
    public void ANewUnrelatedFileLeavesOutputsCached() => Start()
        .ThenEdit(SourceEdit.AddFile("New.cs", "namespace Acme; public sealed record New(int X);"))
        .AssertAllOutputsCached()
        .AssertStepsUnchanged(Steps);

    [Theory]
    [InlineData("Steps.cs", "public static partial class Steps")]
    [InlineData("Flow.cs", "public static partial class Flow")]
    [InlineData("Wine.cs", "[Dataset(")]
    public void LinesAboveInTheSameFileLeaveOutputsCached(string path, string marker) => Start()
        .ThenEdit(SourceEdit.InsertAbove(path, marker, "\n// Two lines more.\n"))
        .AssertAllOutputsCached()
        .AssertStepsUnchanged(Steps);

    [Fact]
    public void EditInAnUnrelatedBodyOfTheSameFileLeavesOutputsCached() => Start()
        .ThenEdit(SourceEdit.Replace("Steps.cs", "var unrelated = 1;", "var unrelated = 22;"))
        .AssertAllOutputsCached()
        .AssertStepsUnchanged(Steps);

    [Fact]
    public void EditOfATasksBodyLeavesOutputsCached() => Start()
        .ThenEdit(SourceEdit.Replace("Steps.cs", "=> size with { Width = by };", "=> new(by * 2);"))
        .AssertAllOutputsCached()
        .AssertStepsUnchanged(Steps);

    [Fact]
    public void EditOfATrainersBodyLeavesOutputsCached() => Start()
        .ThenEdit(SourceEdit.Replace("Wine.cs", "=> [rate];", "=> [rate, 2];"))
        .AssertAllOutputsCached()
        .AssertStepsUnchanged(Steps);

    [Fact]
    public void ANewParameterOfATaskChangesItsFileAlone() => Start()
        .ThenEdit(SourceEdit.Replace("Steps.cs", "double by = 1", "double by = 1, int times = 1"))
        .AssertCompiles()
        .AssertOnlyChanged(Add)
        .AssertStepsUnchanged("Workflows", "Datasets", "SharedCodecs", "Definitions");

    [Fact]
    public void AnotherReturnTypeOfATaskChangesItsCallersToo() => Start()
        .ThenEdit(
            SourceEdit.Replace(
                "Steps.cs", "public static Size Add(Size size, double by = 1) => size with { Width = by };",
                "public static Size? Add(Size size, double by = 1) => size;"))
        .AssertOnlyChanged(Add, Training);

    [Fact]
    public void ARenamedTaskChangesItsCallersAndTheRegistry() => Start()
        .ThenEdit(SourceEdit.Replace("Steps.cs", "[Task(Retries = 1)]", "[Task(Retries = 1, Name = \"Store\")]"))
        .AssertCompiles()
        .AssertOnlyChanged(Save, "Acme.Steps.Store.Task.g.cs", Training, Module);

    [Fact]
    public void AnotherOptionOfATaskChangesItsFileAlone() => Start()
        .ThenEdit(SourceEdit.Replace("Steps.cs", "[Task(Retries = 1)]", "[Task(Retries = 2)]"))
        .AssertCompiles()
        .AssertOnlyChanged(Save);

    [Fact]
    public void ANewTaskChangesTheRegistry() => Start()
        .ThenEdit(SourceEdit.InsertAbove("Steps.cs", "public static int Unrelated", "    [Task] public static int More(int x) => x;\n"))
        .AssertCompiles()
        .AssertOnlyChanged("Acme.Steps.More.Task.g.cs", Module)
        .AssertStepsUnchanged("Workflows", "Datasets", "SharedCodecs");

    [Fact]
    public void ACodecMoreLeavesThoseBehindItCached() => Start()
        .ThenEdit(
            SourceEdit.InsertAbove("Steps.cs", "public static int Unrelated", "    [Task] public static More Get(More x) => x;\n"),
            SourceEdit.AddFile("More.cs", "namespace Acme; public sealed record More(int X);"))
        .AssertCompiles()
        .AssertOnlyChanged("Acme.Steps.Get.Task.g.cs", "Codecs.Acme_MoreCodec.g.cs", Module)
        .AssertStepsUnchanged("Workflows", "Datasets");

    [Fact]
    public void ARemovedTaskTakesItsCodecAlong() => Start()
        .ThenEdit(
            SourceEdit.RemoveFile("Wine.cs"),
            SourceEdit.AddFile(
                "More.cs",
                "using TaskGen; namespace Acme; public sealed record Area(int X); public static partial class Steps { [Task] public static Area Get(int x) "
                + "=> new(x); }"))
        .AssertCompiles()
        .ThenEdit(SourceEdit.RemoveFile("More.cs"))
        .AssertOnlyChanged("Acme.Steps.Get.Task.g.cs", "Codecs.Acme_AreaCodec.g.cs", Module);

    [Fact]
    public void ANewMemberOfATypeChangesItsCodecAlone() => Start()
        .ThenEdit(SourceEdit.Replace("Types.cs", "double Width", "double Width, double Height = 1"))
        .AssertCompiles()
        .AssertOnlyChanged(SizeCodec);

    [Fact]
    public void AnEditedWorkflowBodyChangesItsFileAlone() => Start()
        .ThenEdit(SourceEdit.Replace("Flow.cs", "Steps.Save(1);", "Steps.Save(1);\n        Steps.Save(2);"))
        .AssertCompiles()
        .AssertOnlyChanged(Training)
        .AssertStepsUnchanged("Tasks", "Datasets", "SharedCodecs", "Definitions");

    [Fact]
    public void AnotherDocumentationChangesTheFileOfItsTaskAlone() => Start()
        .ThenEdit(SourceEdit.Replace("Steps.cs", "Saves it.", "Saves it well."))
        .AssertOnlyChanged(Save);

    [Fact]
    public void AnotherDatasetSettingChangesTheDatasetAlone() => Start()
        .ThenEdit(SourceEdit.Replace("Wine.cs", "TestSize = 0.2", "TestSize = 0.3"))
        .AssertCompiles()
        .AssertOnlyChanged(WineDataset);

    [Fact]
    public void AnotherTrainingOptionChangesTheTrainerAlone() => Start()
        .ThenEdit(SourceEdit.Replace("Wine.cs", "[Train]", "[Train(Retries = 2)]"))
        .AssertCompiles()
        .AssertOnlyChanged(WineTrainer);

    [Fact]
    public void AnotherPredictionOptionChangesThePredictorAlone() => Start()
        .ThenEdit(SourceEdit.Replace("Wine.cs", "[Predict]", "[Predict(Retries = 2)]"))
        .AssertCompiles()
        .AssertOnlyChanged(WinePredictor);

    [Fact]
    public void EditOfAPredictionsBodyLeavesOutputsCached() => Start()
        .ThenEdit(SourceEdit.Replace("Wine.cs", "=> model[0] * row.X;", "=> model[0] + row.X;"))
        .AssertAllOutputsCached()
        .AssertStepsUnchanged(Steps);

    [Fact]
    public void ABrokenTaskLosesItsFileAndItsCallersTheirBody() => Start()
        .ThenEdit(SourceEdit.Replace("Steps.cs", "double by = 1", "ref double by"))
        .AssertOnlyChanged(Add, Training, Module);

    [Fact]
    public void AnEditThatIsUndoneGivesTheOldTextsAgain()
    {
        var first = Start();
        var last = first
            .ThenEdit(SourceEdit.Replace("Steps.cs", "double by = 1", "double by = 2"))
            .ThenEdit(SourceEdit.Replace("Steps.cs", "double by = 2", "double by = 1"));
        Assert.Equal(first.Sources, last.Sources);
    }

    [Fact]
    public void OrderOfFilesDoesNotMatter()
    {
        var forward = UserProject.Create(Sources).Generate();
        var backward = UserProject.Create([.. Sources.Reverse()]).Generate();
        Assert.Equal(forward.Sources, backward.Sources);
    }

    private static GeneratorRun Start() => UserProject.Create(Sources).Generate();

    private static readonly (string Path, string Text)[] Sources =
    [
        ("Types.cs", "namespace Acme; public sealed record Size(double Width);"),
        ("Other.cs", "namespace Acme; public static class Other { public static int Get() { return 1; } }"),
        ("Steps.cs", """
            using TaskGen;
            namespace Acme;

            public static partial class Steps
            {
                [Task]
                public static Size Add(Size size, double by = 1) => size with { Width = by };

                /// <summary>Saves it.</summary>
                [Task(Retries = 1)]
                public static void Save(int x) { }

                public static int Unrelated()
                {
                    var unrelated = 1;
                    return unrelated;
                }
            }
            """),
        ("Flow.cs", """
            using TaskGen;
            namespace Acme;

            public static partial class Flow
            {
                [Workflow]
                public static double Training(Size size)
                {
                    var added = Steps.Add(size);
                    Steps.Save(1);
                    return added!.Width;
                }

                [Workflow]
                public static double Outer(Size size) => Training(size);

                [Workflow]
                public static int Alone(int x) => x + 1;
            }
            """),
        ("Wine.cs", """
            using TaskGen.Learn;
            namespace Acme;

            [Dataset(TrainingUrl = "wine.csv", TestSize = 0.2)]
            public static partial class Wine
            {
                public sealed record Row(double X, [Target] int Y);

                [Train] public static double[] Train(double rate, Partition<Row> train) => [rate];

                [Evaluate] public static double Evaluate(double[] model, Partition<Row> data) => model[0];

                [Predict] public static double Predict(double[] model, Row row) => model[0] * row.X;
            }
            """),
    ];
}
