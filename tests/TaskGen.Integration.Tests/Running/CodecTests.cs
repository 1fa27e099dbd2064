using TaskGen.Integration.Library;
using TaskGen.Serialization;

namespace TaskGen.Integration.Tests.Running;

/// <summary>Generated codecs give back what they were given, in both forms.</summary>
public sealed class CodecTests
{
    [Fact]
    public void NestedObjectsSurviveBothForms()
    {
        var inputs = new Geometry.Tasks.ScaleAsync.Inputs(
            new Geometry.Shape { Name = "a", Corners = [new(1, 2)], Unit = Geometry.Unit.Metre, Hole = new() { Name = "b" } }, 0.5, Geometry.Unit.Foot);
        var codec = Geometry.Tasks.ScaleAsync.Definition.Inputs;

        foreach (var copy in new[]
        {
            BinarySerializer.Deserialize(codec, BinarySerializer.Serialize(codec, inputs)),
            JsonValues.FromJson(codec, JsonValues.ToJson(codec, inputs)),
        })
        {
            Assert.Equal("b", copy.Shape.Hole!.Name);
            Assert.Equal([new Geometry.Point(1, 2)], copy.Shape.Corners);
            Assert.Equal(Geometry.Unit.Metre, copy.Shape.Unit);
            Assert.Equal(0.5, copy.Factor);
            Assert.Equal(Geometry.Unit.Foot, copy.Unit);
        }
    }

    [Fact]
    public void WhatIsLeftOutHasItsDefault()
    {
        var inputs = JsonValues.FromJson(Geometry.Tasks.ScaleAsync.Definition.Inputs, """{ "shape": { "name": "a" } }""");

        Assert.Equal(2.0, inputs.Factor);
        Assert.Null(inputs.Unit);
        Assert.Equal(Geometry.Unit.Foot, inputs.Shape.Unit);
        Assert.Empty(inputs.Shape.Corners);
    }

    [Fact]
    public void AMistakeIsNamedByItsPath()
    {
        var error = Assert.Throws<InvalidValueException>(() =>
            JsonValues.FromJson(Geometry.Tasks.ScaleAsync.Definition.Inputs, """{ "shape": { "name": "a", "unit": "Yard" } }"""));

        Assert.Equal("$.shape.unit", error.Path);
        Assert.Contains("Metre", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AUsersCodecIsUsed()
    {
        var codec = Geometry.Tasks.Turn.Definition.Output;
        var copy = BinarySerializer.Deserialize(codec, BinarySerializer.Serialize(codec, Angle.FromRadians(Math.PI / 2)));

        Assert.Equal(90, copy.ToDegrees(), 1e-12);
    }

    [Fact]
    public void ANullRecordIsRefusedByName()
    {
        var codec = Geometry.Tasks.Perimeter.Definition.Inputs;
        var error = Assert.Throws<InvalidValueException>(() => BinarySerializer.Serialize(codec, new Geometry.Tasks.Perimeter.Inputs(null!)));

        Assert.Contains("shape", error.Message, StringComparison.Ordinal);
    }
}
