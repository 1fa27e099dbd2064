using System.Text.Json.Nodes;
using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

public class JsonObjectTests
{
    [Fact]
    public void ARecordRoundTrips()
    {
        var result = Formats.ThroughJson(StudyCodec.Instance, StudyCodec.Example);
        Assert.Equal(StudyCodec.Example.Name, result.Name);
        Assert.Equal(StudyCodec.Example.Hp, result.Hp);
        Assert.Equal(StudyCodec.Example.Candidates, result.Candidates);
        Assert.Equal(StudyCodec.Example.Scores, result.Scores);
    }

    [Fact]
    public void MembersAreWrittenInTheOrderOfTheShape() => Assert.Equal(
        "{\"name\":\"wine é\\uD83C\\uDF77\",\"hp\":{\"c\":0.1,\"maxIterations\":5000,\"solver\":null},"
        + "\"candidates\":[{\"c\":10,\"maxIterations\":100,\"solver\":\"lbfgs\"},{\"c\":1,\"maxIterations\":5000,\"solver\":null}],"
        + "\"scores\":{\"test\":[],\"train\":[0.5,\"NaN\",1]}}",
        JsonValues.ToJson(StudyCodec.Instance, StudyCodec.Example));

    [Fact]
    public void IndentedJsonHasLinesOfTheSameEndEverywhere() => Assert.Equal(
        "{\n  \"c\": 1,\n  \"maxIterations\": 5000,\n  \"solver\": null\n}", JsonValues.ToJson(HyperparametersCodec.Instance, new(), indented: true));

    [Fact]
    public void MembersMayComeInAnyOrderAndOptionalOnesMayBeMissing()
    {
        Assert.Equal(new Hyperparameters(0.5, 7), JsonValues.FromJson(HyperparametersCodec.Instance, " { \"maxIterations\" : 7, \"c\" : 0.5 } "));
        Assert.Equal(new Hyperparameters(), JsonValues.FromJson(HyperparametersCodec.Instance, "{}"));
        Assert.Equal(new Hyperparameters(), JsonValues.FromJson(HyperparametersCodec.Instance, "\uFEFF{}"));
    }

    [Fact]
    public void WrongValuesAreNamedByTheirPath()
    {
        Assert.Equal(
            "$.c: expected a number, \"NaN\", \"Infinity\" or \"-Infinity\", found a list.", Formats.JsonError(HyperparametersCodec.Instance, "{\"c\":[]}"));
        Assert.Equal(
            "$.hp.maxIterations: expected a whole number between -2147483648 and 2147483647, found 3.5.",
            StudyError("hp", "{\"maxIterations\":3.5}"));
        Assert.Equal(
            "$.candidates[1].solver: expected text, found an object.", StudyError("candidates", "[{},{\"solver\":{}}]"));
        Assert.Equal(
            "$.scores.train[2]: expected a number, \"NaN\", \"Infinity\" or \"-Infinity\", found null.",
            StudyError("scores", "{\"train\":[1,2,null]}"));
    }

    [Fact]
    public void OtherKindsOfValuesAreNamed()
    {
        Assert.Equal("$: expected an object (Hyperparameters), found a list.", Formats.JsonError(HyperparametersCodec.Instance, "[]"));
        Assert.Equal("$.hp: expected an object (Hyperparameters), found null.", StudyError("hp", "null"));
        Assert.Equal("$.candidates: expected a list, found an object.", StudyError("candidates", "{}"));
        Assert.Equal("$.scores: expected an object, found false.", StudyError("scores", "false"));
        Assert.Equal("$.name: expected text, found 5.", StudyError("name", "5"));
        Assert.Equal(
            $"$: expected a list, found \"{new string('x', 59)}….", Formats.JsonError(Codecs.Array(Codecs.Int32), $"\"{new string('x', 200)}\""));
    }

    [Fact]
    public void AnUnknownMemberListsTheMembers()
    {
        Assert.Equal(
            "$.hp.maxIter: expected one of the members of Hyperparameters (c, maxIterations, solver), found \"maxIter\".",
            StudyError("hp", "{\"maxIter\":1}"));
        Assert.Equal(
            "$.max_iterations: expected one of the members of Hyperparameters (c, maxIterations, solver), found \"max_iterations\" (did you mean "
            + "\"maxIterations\"?).",
            Formats.JsonError(HyperparametersCodec.Instance, "{\"max_iterations\":1}"));
        Assert.Equal(
            "$.C: expected one of the members of Hyperparameters (c, maxIterations, solver), found \"C\" (did you mean \"c\"?).",
            Formats.JsonError(HyperparametersCodec.Instance, "{\"C\":1}"));
        Assert.Equal("$.a: expected no member, as Empty has none, found \"a\".", Formats.JsonError(EmptyCodec.Instance, "{\"a\":1}"));
    }

    [Fact]
    public void AMissingMemberIsNamedWithItsType()
    {
        Assert.Equal("$.name: expected a value of type string, found nothing: the member is missing.", Formats.JsonError(StudyCodec.Instance, "{}"));
        Assert.Equal(
            "$.scores: expected a value of type Dictionary<string, double[]>, found nothing: the member is missing.",
            Formats.JsonError(StudyCodec.Instance, "{\"name\":\"a\",\"candidates\":[],\"hp\":{}}"));
    }

    [Fact]
    public void ARepeatedMemberIsRefused() => Assert.Equal(
        "$.c: expected every member once, found \"c\" a second time.", Formats.JsonError(HyperparametersCodec.Instance, "{\"c\":1,\"solver\":null,\"c\":1}"));

    [Fact]
    public void APathMayBeginElsewhere()
    {
        using var document = JsonValues.Parse("{\"solver\":5}");
        var error = Assert.Throws<InvalidValueException>(() => JsonValues.Read(HyperparametersCodec.Instance, document.RootElement, path: "--hp"));
        Assert.Equal("--hp.solver: expected text, found 5.", error.Message);
        Codec codec = HyperparametersCodec.Instance;
        Assert.Throws<InvalidValueException>(() => JsonValues.Read(codec, document.RootElement));
        Assert.Equal(new Hyperparameters(), JsonValues.Read(codec, JsonValues.Parse("{}").RootElement));
    }

    /// <summary>The error of a study that is right but for one member.</summary>
    private static string StudyError(string member, string value)
    {
        var study = JsonNode.Parse("{\"name\":\"a\",\"hp\":{},\"candidates\":[],\"scores\":{}}")!;
        study[member] = JsonNode.Parse(value);
        return Formats.JsonError(StudyCodec.Instance, study.ToJsonString());
    }
}
