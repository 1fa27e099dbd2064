using TaskGen.Definitions;
using TaskGen.Tests.Execution;

namespace TaskGen.Tests.Definitions;

public class PipelineCatalogTests
{
    private readonly PipelineCatalog _catalog = new();

    public PipelineCatalogTests()
    {
        foreach (var name in new[] { "Training", "TrainModel", "Flow.Scoring", "Old.Scoring" })
        {
            _catalog.Add(Define.Task(name, value => value));
        }

        _catalog.Add(new FlowBuilder("Report").Build());
    }

    [Theory]
    [InlineData("Acme.Numbers.Training", "Acme.Numbers.Training")]
    [InlineData("Training", "Acme.Numbers.Training")]
    [InlineData("Numbers.Training", "Acme.Numbers.Training")]
    [InlineData("Flow.Scoring", "Acme.Numbers.Flow.Scoring")]
    public void DefinitionIsFoundByItsNameOrTheLastPartsOfIt(string name, string expected) => Assert.Equal(expected, _catalog.Find(name).Name);

    [Fact]
    public void PartOfAWordIsNoName() => Assert.Throws<DefinitionNotFoundException>(() => _catalog.Find("raining"));

    [Fact]
    public void AmbiguousNameIsAnErrorThatNamesAll()
    {
        var error = Assert.Throws<DefinitionNotFoundException>(() => _catalog.Find("Scoring"));

        Assert.Equal("'Scoring' is ambiguous: 'Acme.Numbers.Flow.Scoring', 'Acme.Numbers.Old.Scoring'. Give more of the name.", error.Message);
    }

    [Theory]
    [InlineData("Trainin", "There is no 'Trainin' (did you mean \"Training\"?).")]
    [InlineData("Numbers.Traning", "There is no 'Numbers.Traning' (did you mean \"Numbers.Training\"?).")]
    [InlineData("Acme.Numbers.Tranmodel", "There is no 'Acme.Numbers.Tranmodel' (did you mean \"Acme.Numbers.TrainModel\"?).")]
    public void UnknownNameIsAnErrorThatSuggestsANearOne(string name, string message) =>
        Assert.Equal(message, Assert.Throws<DefinitionNotFoundException>(() => _catalog.Find(name)).Message);

    [Fact]
    public void UnknownNameThatIsNearNothingListsAll()
    {
        var error = Assert.Throws<DefinitionNotFoundException>(() => _catalog.Find("Xyzzy"));

        Assert.Contains("There are: 'Acme.Numbers.Flow.Scoring', 'Acme.Numbers.Old.Scoring', 'Acme.Numbers.Report'", error.Message);
    }

    [Fact]
    public void OnlyTheKindThatIsAskedForIsFound()
    {
        Assert.Equal("Acme.Numbers.Report", _catalog.Find<WorkflowDefinition>("Report").Name);
        Assert.Throws<DefinitionNotFoundException>(() => _catalog.Find<TaskDefinition>("Report"));
        Assert.Throws<DefinitionNotFoundException>(() => _catalog.Find<TaskDefinition>("Acme.Numbers.Report"));
    }

    [Fact]
    public void TwoDefinitionsOfOneNameAreAnErrorThatNamesBoth()
    {
        var error = Assert.Throws<InvalidOperationException>(() => _catalog.Add(new FlowBuilder("Training").Build()));

        Assert.StartsWith("Two definitions have the name 'Acme.Numbers.Training': a task with inputs ", error.Message);
        Assert.Contains(" and a workflow with inputs TaskGen.Tests.Execution.Number in assembly TaskGen.Tests.", error.Message);
    }

    [Fact]
    public void SameDefinitionMayBeAddedAgain()
    {
        var before = _catalog.Definitions;
        _catalog.Add(_catalog.Find("Training"));

        Assert.Equal(before, _catalog.Definitions);
        Assert.Equal(before.Select(definition => definition.Name).Order(StringComparer.Ordinal), before.Select(definition => definition.Name));
    }
}
