using Microsoft.CodeAnalysis.CSharp;
using TaskGen.Roslyn.Reading;
using TaskGen.Roslyn.Tests.Support;

namespace TaskGen.Roslyn.Tests.Reading;

public sealed class LiteralsTests
{
    private const string Enums = "public enum E { A = 1, B = 2, @class = 3, Again = 1 } public enum Small : sbyte { Least = -128 } public enum Big : ulong { }";

    [Theory]
    [InlineData("double x = 0.1", "0.1D", "0.1")]
    [InlineData("double x = 1", "1D", "1")]
    [InlineData("double x = -0.0", "-0D", "-0")]
    [InlineData("double x = double.NaN", "double.NaN", "\"NaN\"")]
    [InlineData("double x = double.PositiveInfinity", "double.PositiveInfinity", "\"Infinity\"")]
    [InlineData("double x = double.NegativeInfinity", "double.NegativeInfinity", "\"-Infinity\"")]
    [InlineData("double x = double.Epsilon", "5E-324D", "5E-324")]
    [InlineData("double x = double.MaxValue", "1.7976931348623157E+308D", "1.7976931348623157E+308")]
    [InlineData("float x = 0.1f", "0.1F", "0.1")]
    [InlineData("float x = float.NaN", "float.NaN", "\"NaN\"")]
    [InlineData("float x = float.NegativeInfinity", "float.NegativeInfinity", "\"-Infinity\"")]
    [InlineData("decimal x = 1.50m", "1.50M", "1.50")]
    [InlineData("long x = long.MinValue", "long.MinValue", "-9223372036854775808")]
    [InlineData("long x = 1", "1L", "1")]
    [InlineData("ulong x = ulong.MaxValue", "18446744073709551615UL", "18446744073709551615")]
    [InlineData("uint x = 1", "1U", "1")]
    [InlineData("int x = int.MinValue", "int.MinValue", "-2147483648")]
    [InlineData("sbyte x = -1", "-1", "-1")]
    [InlineData("bool x = true", "true", "true")]
    [InlineData("char x = '\\''", "'\\''", "\"'\"")]
    [InlineData("char x = '\\n'", "'\\n'", "\"\\u000a\"")]
    [InlineData("string x = \"a\\\"b\\\\c\"", "\"a\\\"b\\\\c\"", "\"a\\\"b\\\\c\"")]
    [InlineData("string x = \"a\\r\\n\"", "\"a\\r\\n\"", "\"a\\u000d\\u000a\"")]
    [InlineData("string? x = null", "null", "null")]
    [InlineData("string x = null!", "null!", "null")]
    [InlineData("int? x = null", "default", "null")]
    [InlineData("int? x = 3", "3", "3")]
    [InlineData("E x = E.B", "global::E.B", "\"B\"")]
    [InlineData("E x = E.@class", "global::E.@class", "\"class\"")]
    [InlineData("E x = (E)7", "(global::E)(7)", "7")]
    [InlineData("E x = (E)(-7)", "(global::E)(-7)", "-7")]
    [InlineData("E? x = E.A", "global::E.A", "\"A\"")]
    [InlineData("Small x = (Small)(-128)", "global::Small.Least", "\"Least\"")]
    [InlineData("Big x = (Big)18446744073709551615", "(global::Big)(18446744073709551615UL)", "18446744073709551615")]
    [InlineData("System.Guid x = default", "default", null)]
    [InlineData("System.DateTime x = default", "default", null)]
    public void DefaultsBecomeExpressionsAndJson(string declaration, string expression, string? json)
    {
        var parameter = Symbols.Parameter(declaration, Enums);
        Assert.Equal(expression, Literals.Of(parameter.Type, parameter.ExplicitDefaultValue));
        Assert.Equal(json, JsonLiterals.Of(parameter.Type, parameter.ExplicitDefaultValue));

        // The expression means the same value again.
        var again = Symbols.Parameter($"{declaration.Split('=')[0]} = {expression}", Enums);
        Assert.Equal(parameter.ExplicitDefaultValue, again.ExplicitDefaultValue);
        Assert.False(CSharpSyntaxTree.ParseText($"_ = {expression};").GetDiagnostics().Any());
    }

    [Fact]
    public void NegativeZeroStaysNegative()
    {
        var parameter = Symbols.Parameter($"double x = {Literals.Of(Symbols.Parameter("double x").Type, -0.0)}");
        Assert.True(double.IsNegative((double)parameter.ExplicitDefaultValue!));
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void TheMachinesCultureDoesNotMatter(string culture)
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new(culture);
            var type = Symbols.Parameter("double x").Type;
            Assert.Equal("-0.5D", Literals.Of(type, -0.5));
            Assert.Equal("-0.5", JsonLiterals.Of(type, -0.5));
            Assert.Equal("iterations", Identifiers.ToCamelCase("Iterations"));
            Assert.Equal("Iterations", Identifiers.ToPascalCase("iterations"));
            Assert.Equal(512, Quantities.Bytes("0.5Ki"));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
