namespace TaskGen.Learn.Tests;

public class RowColumnTests
{
    [Fact]
    public void NumbersAndTruthValuesAreNumericAndOthersAreNot()
    {
        var numeric = new MaybeEverythingSchema().Columns.Where(column => column.IsNumeric).Select(column => column.TypeName);
        Assert.Equal(["double?", "float?", "decimal?", "byte?", "sbyte?", "short?", "ushort?", "int?", "uint?", "long?", "ulong?", "bool?"], numeric);
        Assert.Equal(numeric.Select(name => name[..^1]), new EverythingSchema().Columns.Where(column => column.IsNumeric).Select(column => column.TypeName));
    }

    [Fact]
    public void OptionalMembersAreKnownFromTheirTypeOrSayIt()
    {
        Assert.All(new MaybeEverythingSchema().Columns, column => Assert.True(column.IsNullable));
        Assert.All(new EverythingSchema().Columns, column => Assert.False(column.IsNullable));
    }

    [Fact]
    public void OtherTypesAreNamedWithoutTheirAssembly()
    {
        Assert.Equal("System.Guid?", new RowColumn("Id", typeof(Guid?)).TypeName);
        Assert.Equal("TaskGen.Learn.Tests.Size?", new RowColumn("Size", typeof(Size?)).TypeName);
    }

    [Fact]
    public void ColumnsAreFeaturesByDefault() => Assert.Equal(RowColumnRole.Feature, new RowColumn("Hue", typeof(double)).Role);
}
