using TaskGen.Definitions;
using TaskGen.Serialization;

namespace TaskGen.Tests.Serialization;

public class SchemaTests
{
    [Fact]
    public void ScalarsAreNamedByTheirWidth()
    {
        Codec[] codecs =
        [
            Codecs.Boolean, Codecs.Byte, Codecs.SByte, Codecs.Int16, Codecs.UInt16, Codecs.Int32, Codecs.UInt32, Codecs.Int64, Codecs.UInt64,
            Codecs.Single, Codecs.Double, Codecs.Decimal, Codecs.Char, Codecs.String, Codecs.Bytes, Codecs.Guid, Codecs.Uri, Codecs.DataFile,
            Codecs.DateTime, Codecs.DateTimeOffset, Codecs.DateOnly, Codecs.TimeOnly, Codecs.TimeSpan, UnitCodec.Instance,
        ];
        Assert.Equal(
            "bool u8 i8 i16 u16 i32 u32 i64 u64 f32 f64 decimal char string bytes guid uri file datetime datetimeoffset date time timespan unit",
            string.Join(' ', codecs.Select(codec => codec.DescribeSchema())));
        Assert.Equal(
            "bool byte sbyte short ushort int uint long ulong float double decimal char string byte[] Guid Uri DataFile DateTime DateTimeOffset DateOnly "
            + "TimeOnly TimeSpan void",
            string.Join(' ', codecs.Select(codec => codec.TypeName)));
    }

    [Fact]
    public void StructuresAreDescribedByTheirParts()
    {
        Assert.Equal("numbers(f64)", Codecs.Numbers<double>().DescribeSchema());
        Assert.Equal("list(nullable(string))", Codecs.List(Codecs.Nullable(Codecs.String)).DescribeSchema());
        Assert.Equal("dictionary(list(nullable(i32)))", Codecs.ReadOnlyDictionary(Codecs.ImmutableArray(Codecs.NullableValue(Codecs.Int32))).DescribeSchema());
        Assert.Equal("enum(Red=0,Green=5,Blue=6,Azure=6)", EnumCodecs.Color.DescribeSchema());
        Assert.Equal("custom(\"a\\\"b\\\\1\")", Codecs.Custom(new VersionedTextCodec("a\"b\\1"), "X").DescribeSchema());
        Assert.Equal("{}", EmptyCodec.Instance.DescribeSchema());
    }

    [Fact]
    public void ATypeMetAgainIsNamedByItsNumber()
    {
        Assert.Equal("{value:i32,next:nullable(#0),children:list(#0)}", TreeCodec.Instance.DescribeSchema());
        Assert.Equal(
            "{name:string,hp:{c:f64,maxIterations:i32,solver:nullable(string)},candidates:list(#1),scores:dictionary(numbers(f64))}",
            StudyCodec.Instance.DescribeSchema());
    }

    [Fact]
    public void NullableTypesShowWhatIsInThem()
    {
        Assert.Same(HyperparametersCodec.Instance.Shape, Codecs.Nullable(HyperparametersCodec.Instance).Shape);
        Assert.Equal(["true", "false"], Codecs.NullableValue(Codecs.Boolean).Choices);
        Assert.True(Codecs.NullableValue(Codecs.Boolean).AllowsNull);
        Assert.True(Codecs.Nullable(Codecs.String).AllowsNull);
        Assert.False(Codecs.String.AllowsNull);
    }

    [Fact]
    public void TheHashFollowsTheStructure()
    {
        Assert.Equal(Codecs.Array(Codecs.Int32).SchemaHash.ToArray(), Codecs.List(Codecs.Int32).SchemaHash.ToArray());
        Assert.NotEqual(Codecs.Array(Codecs.Int32).SchemaHash.ToArray(), Codecs.Numbers<int>().SchemaHash.ToArray());
    }
}
